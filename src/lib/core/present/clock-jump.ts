/** One moment by two clocks: the wall's, which may be set, and one that only goes on. Milliseconds. */
export interface Moment {
  readonly wallMs: number;
  readonly steadyMs: number;
}

/** Less is drift, or a clock that is being nudged towards the right time. */
const LEAST_JUMP_MS = 1_000;

/**
 * How far the wall clock was set between two moments, negative when it was set back; 0 for drift. A
 * computer that slept counts as set forward where its steady clock slept too.
 */
export function clockJump(before: Moment, now: Moment): number {
  const jumpMs = now.wallMs - before.wallMs - (now.steadyMs - before.steadyMs);
  return Math.abs(jumpMs) < LEAST_JUMP_MS ? 0 : jumpMs;
}
