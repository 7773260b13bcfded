/** How many frames in a row were too slow, and whether that is enough to give the living map up. */
export interface SlowFrames {
  readonly inARow: number;
  readonly isTooSlow: boolean;
}

/** Slower than this a move looks like a row of pictures, not like a move. */
const SLOW_FRAME_MS = 120;
/** One slow frame may be anything; three in a row are the machine. */
const TOO_MANY = 3;
/** A gap this long is a tab that slept, not a frame that took long. */
const SLEEP_MS = 5_000;

export const NO_SLOW_FRAMES: SlowFrames = { inARow: 0, isTooSlow: false };

/**
 * Takes one frame into account: `ms` since the one before, and whether the map was moving, since only
 * then frames follow each other. Once too slow it stays so.
 */
export function withFrame(before: SlowFrames, ms: number, isMoving: boolean): SlowFrames {
  if (before.isTooSlow) {
    return before;
  }
  const isSlow = isMoving && ms > SLOW_FRAME_MS && ms < SLEEP_MS;
  const inARow = isSlow ? before.inARow + 1 : 0;
  return { inARow, isTooSlow: inARow >= TOO_MANY };
}
