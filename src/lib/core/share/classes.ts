/** Where one class ends and the next begins, percent. Chosen so that none of Pew's closed ranges straddles one. */
export const CLASS_BREAKS = [5, 15, 30, 60] as const;

const CLASS_COUNT = 5;

/**
 * The class of a single figure, 0 (under 5 %) to 4 (over 60 %). A figure on a break belongs to the class above it,
 * as in d3's `scaleThreshold`, which would bring all of d3-scale to the first page for this one count.
 */
export function classOf(percent: number): number {
  return CLASS_BREAKS.filter((from) => percent >= from).length;
}

/**
 * The one class whose closed interval holds both ends of a range, or `null` when there is none.
 * Closed, because "10–15 %" is Pew's way of saying a figure in the class 5–15.
 */
export function classOfRange(low: number, high: number): number | null {
  const edges = [0, ...CLASS_BREAKS, 100];
  for (let index = 0; index < CLASS_COUNT; index++) {
    const [from, to] = [edges[index] ?? 0, edges[index + 1] ?? 100];
    if (low >= from && high <= to && (low < to || low === high)) {
      return low === high ? classOf(low) : index;
    }
  }
  return null;
}
