import type { Point } from '../geo/position.ts';

/** Less is a tap, more a swipe, pixels. */
const SWIPE_PX = 48;

/**
 * What a touch on the stage means: a tap on the right third is next, on the left third back; a swipe to the
 * left is next, to the right back. Taps in the middle and swipes up or down mean nothing.
 */
export function touchCommand(start: Point, end: Point, width: number): 'next' | 'back' | null {
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
