// What we want, and whether a figure is what we want.

/** A limit for our own figure, or for its ratio to the one beside it. */
export interface Goal {
  readonly of: 'value' | 'ratio';
  readonly is: 'at most' | 'at least';
  readonly limit: number;
}

export type Verdict = 'met' | 'missed' | 'not measured';

export function verdictOf(goal: Goal, value: number, ratio: number): Verdict {
  const figure = goal.of === 'value' ? value : ratio;
  if (Number.isNaN(figure)) return 'not measured';
  const isMet = goal.is === 'at most' ? figure <= goal.limit : figure >= goal.limit;
  return isMet ? 'met' : 'missed';
}

/** `≤ 245 kB` for a value, `≤ 1.1 ×` for a ratio. */
export function goalText(goal: Goal, unit: string): string {
  const sign = goal.is === 'at most' ? '≤' : '≥';
  return `${sign} ${goal.limit} ${goal.of === 'ratio' ? '×' : unit}`.trimEnd();
}
