import { NO_SLOW_FRAMES, withFrame } from '#lib/core/tour/slow-frames.ts';
import type { PainterHost } from './painter-host.svelte.ts';
import type { PainterWish } from './painter-wish.ts';
import type { SlowMemory } from './slow-memory.ts';

/** Gives the painters' host what is wished for, and the living map up where it stutters. */
export interface SlowGovernor {
  /** Keeps the simple map where the living one was slow before, in this session. */
  readonly recall: () => void;
  /** Takes the length of a frame, ms: three slow ones in a row while the map moves bring the simple map. */
  readonly frame: (ms: number, isMoving: boolean) => void;
  readonly follow: (wish: PainterWish) => void;
}

export function slowGovernor(
  host: Pick<PainterHost, 'simplify' | 'drawEqualArea' | 'enliven'>,
  memory: SlowMemory
): SlowGovernor {
  let slow = NO_SLOW_FRAMES;
  return {
    recall() {
      if (memory.isSlow()) {
        host.simplify('slow');
      }
    },
    frame(ms, isMoving) {
      slow = withFrame(slow, ms, isMoving);
      if (slow.isTooSlow) {
        // Chosen again later, the map is measured again.
        slow = NO_SLOW_FRAMES;
        host.simplify('slow');
        memory.keep();
      }
    },
    follow(wish) {
      if (wish === 'simple') {
        host.simplify(null);
      } else if (wish === 'equal-area') {
        host.drawEqualArea();
      } else if (wish === 'living') {
        void host.enliven(false);
      } else if (wish === 'wished') {
        memory.forget();
        void host.enliven(true);
      }
    }
  };
}
