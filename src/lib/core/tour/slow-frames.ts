/** How many slow frames came in a row, a long one counted twice, and whether that is enough to give the living map up. */
export interface SlowFrames {
  readonly inARow: number;
  readonly isTooSlow: boolean;
}

/** Slower than this a move looks like a row of pictures, not like a move. */
const SLOW_FRAME_MS = 120;
/** One slow frame may be anything; three in a row are the machine. */
const TOO_MANY = 3;
/** A move lasts little more than a second: of frames as long as three slow ones it has two, not three. */
const LONG_FRAME_MS = TOO_MANY * SLOW_FRAME_MS;
/** A gap this long is a tab that slept. A shorter sleep is one long frame, which alone is not enough. */
const SLEEP_MS = 30_000;

export const NO_SLOW_FRAMES: SlowFrames = { inARow: 0, isTooSlow: false };

/**
 * Takes one frame into account: `ms` since the one before, and whether the map was moving, since only
 * then frames follow each other. Rests, sleep and the first frame of a move (0 ms, it has no past) say
 * nothing and leave the count as it is; only a quick frame starts it anew. Once too slow it stays so.
 */
export function withFrame(before: SlowFrames, ms: number, isMoving: boolean): SlowFrames {
  if (before.isTooSlow || !isMoving || ms <= 0 || ms >= SLEEP_MS) {
    return before;
  }
  const inARow = before.inARow + countOf(ms);
  return ms > SLOW_FRAME_MS ? { inARow, isTooSlow: inARow >= TOO_MANY } : NO_SLOW_FRAMES;
}

function countOf(ms: number): number {
  return ms >= LONG_FRAME_MS ? 2 : 1;
}
