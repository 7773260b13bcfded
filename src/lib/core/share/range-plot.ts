import { scaleLinear } from 'd3-scale';
import type { ShareRow } from './share-rows.ts';

/** One row of the range plot; positions run from 0 at the left end of the axis to 1 at the right. */
export interface PlotRow {
  readonly row: ShareRow;
  readonly from: number;
  readonly to: number;
  /** Other published figures on the same base: a mark for one figure, a thin bar for a range. */
  readonly others: readonly {
    readonly row: ShareRow;
    readonly from: number;
    readonly to: number;
  }[];
  /** The article's figure, if it has one for this country. */
  readonly article: number | null;
}

/** Always the whole of 0 to 100 %, so that two plots compare. */
const axis = scaleLinear().domain([0, 100]).range([0, 1]).clamp(true);

export const PLOT_TICKS: readonly { readonly percent: number; readonly at: number }[] = [
  0, 25, 50, 75, 100
].map((percent) => ({ percent, at: axis(percent) }));

/**
 * The plot of some drawn rows. `publishedOf` gives a country's published rows; those on another base and
 * the one the drawn row is taken from are left out. `articleOf` is the article's figure in per cent.
 */
export function rangePlot(
  rows: readonly ShareRow[],
  publishedOf: (iso3: string) => readonly ShareRow[],
  articleOf: (iso3: string) => number | null
): PlotRow[] {
  return rows.flatMap((row) => {
    const ends = endsOf(row);
    if (!ends) {
      return [];
    }
    const article = articleOf(row.iso3);
    const others = publishedOf(row.iso3).flatMap((other) => {
      const at = endsOf(other);
      const isSame =
        other.source === row.source && other.low === row.low && other.high === row.high;
      return at && other.base === row.base && other.role === 'published' && !isSame
        ? [{ row: other, ...at }]
        : [];
    });
    return [{ row, ...ends, others, article: article === null ? null : axis(article) }];
  });
}

function endsOf({ low, high }: ShareRow): { from: number; to: number } | null {
  return low === null || high === null ? null : { from: axis(low), to: axis(high) };
}
