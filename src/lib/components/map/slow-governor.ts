import { NO_SLOW_FRAMES, withFrame } from '#lib/core/tour/slow-frames.ts';
import { KeptText, type Shelf } from '#lib/state/kept-text.svelte.ts';
import type { PainterHost } from './painter-host.svelte.ts';
import type { PainterWish } from './painter-wish.ts';

/** Kept for the session, and only where the living map was given up: a reload must not stutter again. */
const KEY = 'neighbourhood-slow-map';

/** Gives the painters' host what is wished for, and the living map up where it stutters. */
export interface SlowGovernor {
  /** Keeps the simple map where the living one was slow before, in this session. */
  readonly recall: () => void;
  /** Takes the length of a frame, ms: too many slow ones in a row while the map moves bring the simple map. */
  readonly frame: (ms: number, isMoving: boolean) => void;
  readonly follow: (wish: PainterWish) => void;
  /** A person asks for the living map once more: what speaks against it is forgotten, and it is measured again. */
  readonly tryAgain: () => void;
}

/**
 * `session` gives the session's storage; it may throw where that is forbidden, and then nothing is remembered.
 * `isOnTrial` says whether the living map draws without having been asked for: only then frames count.
 */
export function slowGovernor(
  host: Pick<PainterHost, 'simplify' | 'drawEqualArea' | 'enliven' | 'tryAgain'>,
  session: () => Shelf,
  isOnTrial: () => boolean
): SlowGovernor {
  const memory = new KeptText(KEY, session);
  let slow = NO_SLOW_FRAMES;
  /** Then the processor may draw it, too. */
  let isAskedFor = false;
  return {
    recall() {
      if (memory.read() !== null) {
        host.simplify('slow');
      }
    },
    frame(ms, isMoving) {
      slow = withFrame(slow, ms, isMoving && isOnTrial());
      if (slow.isTooSlow) {
        // Chosen again later, the map is measured again.
        slow = NO_SLOW_FRAMES;
        host.simplify('slow');
        memory.keep('yes');
      }
    },
    follow(wish) {
      if (wish === 'simple') {
        host.simplify(null);
      } else if (wish === 'equal-area') {
        host.drawEqualArea();
      } else if (wish === 'living') {
        // "Automatic" after "simple": what was slow in this session is still so.
        if (memory.read() === null) {
          void host.enliven(isAskedFor);
        } else {
          host.simplify('slow');
        }
      } else if (wish === 'wished') {
        memory.clear();
        void host.enliven(true);
      }
    },
    tryAgain() {
      isAskedFor = true;
      memory.clear();
      host.tryAgain();
    }
  };
}
