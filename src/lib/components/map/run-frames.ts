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
