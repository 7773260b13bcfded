import { NO_SLOW_FRAMES, withFrame } from '#lib/core/tour/slow-frames.ts';

/**
 * Gives a function that is told of every frame's length, ms, and calls `onslow` when three in a row were slow
 * while the map moved. A machine that draws the living map slowly gets the simple one, which does not stutter.
 */
export function slowGovernor(onslow: () => void): (ms: number, isMoving: boolean) => void {
  let slow = NO_SLOW_FRAMES;
  return (ms, isMoving) => {
    slow = withFrame(slow, ms, isMoving);
    if (slow.isTooSlow) {
      onslow();
    }
  };
}
