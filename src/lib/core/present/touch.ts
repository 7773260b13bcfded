import type { Point } from '../geo/position.ts';

/** Less is a tap, more a swipe, pixels. */
const SWIPE_PX = 48;

/** Whose a touch is: the stage's own, the freed map's, or the tool's, such as the pen's. */
export type TouchOwner = 'stage' | 'map' | 'tool';

/**
 * What a touch on the stage means: a tap on the right third is next, on the left third back; a swipe to the
 * left is next, to the right back. Taps in the middle and swipes up or down mean nothing.
 * The freed map keeps every touch: a stroke moves it, a tap tells of what is there. So does a tool in hand.
 */
export function touchCommand(
  start: Point,
  end: Point,
  width: number,
  owner: TouchOwner
): 'next' | 'back' | null {
  if (owner !== 'stage') {
    return null;
  }
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  if (Math.hypot(dx, dy) < SWIPE_PX) {
    const part = end.x / Math.max(width, 1);
    return part > 2 / 3 ? 'next' : part < 1 / 3 ? 'back' : null;
  }
  if (Math.abs(dx) < 1.5 * Math.abs(dy)) {
    return null;
  }
  return dx < 0 ? 'next' : 'back';
}
