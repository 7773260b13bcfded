import type { Page } from '@playwright/test';

const PAGE_DOWN = { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 };

/**
 * Presses PageDown once at each of these times, in milliseconds from now, as a keyboard does: the browser is told
 * when, and the page may hear of it later. `repeats` more come from holding down the last one.
 */
export async function pressPageDown(
  page: Page,
  atMs: readonly number[],
  repeats = 0
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const startMs = Date.now();
  const send = (type: 'rawKeyDown' | 'keyUp', ms: number, autoRepeat = false): Promise<unknown> =>
    session.send('Input.dispatchKeyEvent', {
      type,
      ...PAGE_DOWN,
      autoRepeat,
      timestamp: (startMs + ms) / 1000
    });
  for (const [index, ms] of atMs.entries()) {
    await send('rawKeyDown', ms);
    for (let held = 1; index === atMs.length - 1 && held <= repeats; held += 1) {
      await send('rawKeyDown', ms + 500 + held * 30, true);
    }
    await send('keyUp', ms + 60);
  }
  await session.detach();
}
