const LATEST_MS = 2000;
const WITHOUT_IDLE_MS = 200;

/** Resolves when the browser has nothing better to do, after two seconds at the latest. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari does not tell when it is idle.
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    } else {
      setTimeout(resolve, WITHOUT_IDLE_MS);
    }
  });
}
