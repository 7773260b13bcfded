/** Calls back once a frame with the milliseconds since the last one; returns the way to stop. */
export function runFrames(ontick: (ms: number) => void): () => void {
  let last: number | null = null;
  let handle = requestAnimationFrame(function tick(now) {
    // The first frame has no past: it only starts the clock.
    ontick(last === null ? 0 : now - last);
    last = now;
    handle = requestAnimationFrame(tick);
  });
  return () => cancelAnimationFrame(handle);
}

/** Calls back at the next frame with its time in milliseconds. */
export type NextFrame = (call: (nowMs: number) => void) => void;

export interface FrameMeter {
  /** A person's hand begins to move something. */
  readonly begin: () => void;
  /** It moved; nothing before the first hand. */
  readonly goOn: () => void;
}

/**
 * Tells how long each frame took in which something was moved, and the one after it. Before a hand ever moved it
 * there is silence: what is set up while the page loads is slow everywhere.
 */
export function frameMeter(
  ontake: (ms: number) => void,
  next: NextFrame = (call) => requestAnimationFrame(call)
): FrameMeter {
  let isByHand = false;
  let hasMoved = false;
  let isRunning = false;
  let last: number | null = null;
  function frame(now: number): void {
    if (last !== null) {
      ontake(now - last);
    }
    isRunning = hasMoved;
    last = hasMoved ? now : null;
    hasMoved = false;
    if (isRunning) {
      next(frame);
    }
  }
  function goOn(): void {
    hasMoved = isByHand;
    if (hasMoved && !isRunning) {
      isRunning = true;
      next(frame);
    }
  }
  return {
    begin: () => {
      isByHand = true;
      goOn();
    },
    goOn
  };
}
