import type { DoorPorts } from '#lib/state/talk/stage-door.svelte.ts';

/** Keys that a full screen may keep for the page, in Chromium only. */
interface Keyboard {
  lock(keys: readonly string[]): Promise<void>;
  unlock(): void;
}

/** Full screen and wake lock of this browser; what it lacks is `null`. */
export function doorPorts(own: Document, browser: Navigator & { keyboard?: Keyboard }): DoorPorts {
  const root = own.documentElement;
  return {
    fillScreen: own.fullscreenEnabled
      ? async () => {
          await root.requestFullscreen({ navigationUI: 'hide' });
          // Esc then first closes what is open; held down it still leaves full screen. Without the lock the
          // screen is full all the same.
          await browser.keyboard?.lock(['Escape']).catch(() => undefined);
        }
      : null,
    async unfillScreen() {
      browser.keyboard?.unlock();
      if (own.fullscreenElement) {
        await own.exitFullscreen();
      }
    },
    requestWakeLock: 'wakeLock' in browser ? () => browser.wakeLock.request('screen') : null
  };
}
