/** How a talk goes against its plan. */
export interface Pace {
  readonly level: 'ahead' | 'on-pace' | 'behind';
  /** Whole minutes ahead or behind, at least 1; 0 on pace. */
  readonly minutes: number;
  /** The whole plan. */
  readonly plannedMs: number;
  /** Part of the planned time that is used up, 0 to 1. */
  readonly used: number;
  /** Where the plan has the end of this step, 0 to 1. */
  readonly due: number;
}

/** Nobody is late for half a minute. */
const SLACK_MS = 30_000;
const MINUTE_MS = 60_000;

/**
 * Compares the time used with the plan: on pace from the planned start of the step to its planned end,
 * half a minute more or less. A plan without minutes is always on pace.
 */
export function paceOf(
  plannedMinutes: readonly number[],
  stepIndex: number,
  elapsedMs: number
): Pace {
  const plannedMs = minutesMs(plannedMinutes);
  const startMs = minutesMs(plannedMinutes.slice(0, Math.max(stepIndex, 0)));
  const endMs = minutesMs(plannedMinutes.slice(0, stepIndex + 1));
  const scale = plannedMs > 0 ? { used: elapsedMs / plannedMs, due: endMs / plannedMs } : null;
  const common = {
    plannedMs,
    used: Math.min(scale?.used ?? 0, 1),
    due: Math.min(scale?.due ?? 0, 1)
  };
  const lateMs = elapsedMs - endMs;
  const earlyMs = startMs - elapsedMs;
  if (plannedMs > 0 && lateMs > SLACK_MS) {
    return { level: 'behind', minutes: wholeMinutes(lateMs), ...common };
  }
  if (plannedMs > 0 && elapsedMs > 0 && earlyMs > SLACK_MS) {
    return { level: 'ahead', minutes: wholeMinutes(earlyMs), ...common };
  }
  return { level: 'on-pace', minutes: 0, ...common };
}

function minutesMs(minutes: readonly number[]): number {
  return minutes.reduce((sum, each) => sum + each, 0) * MINUTE_MS;
}

function wholeMinutes(ms: number): number {
  return Math.max(Math.round(ms / MINUTE_MS), 1);
}
