// How soon one window of a talk follows the other.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { areAt, medianOf, openSpeaker, openStage, slowness, STEPS } from './talk.ts';

interface Watch {
  /** When a key was pressed here last, and when this window came to its step, milliseconds since 1970. */
  pressedAt: number;
  movedAt: number;
}

/** Notes in a window when keys are pressed and when its step changes. */
async function watch(window: Page): Promise<() => Promise<Watch>> {
  await window.evaluate(() => {
    const seen: Watch = { pressedAt: NaN, movedAt: NaN };
    Object.assign(globalThis, { seen });
    globalThis.addEventListener(
      'keydown',
      ({ timeStamp }) => (seen.pressedAt = performance.timeOrigin + timeStamp),
      true
    );
    const shown = document.querySelector('[data-speaker], [data-stage]');
    const observer = new MutationObserver(() => {
      seen.movedAt = performance.timeOrigin + performance.now();
    });
    if (shown) observer.observe(shown, { attributeFilter: ['data-step'] });
  });
  return () => window.evaluate(() => (globalThis as unknown as { seen: Watch }).seen);
}

test('J2.1: next in either window moves both within 150 ms', async ({ page }) => {
  test.setTimeout(180_000);
  await openStage(page);
  const speaker = await openSpeaker(page);
  const watches = new Map([
    [page, await watch(page)],
    [speaker, await watch(speaker)]
  ]);
  // Whatever else the machine does can only make it slower: one round in time shows that it can be.
  await expect(async () => {
    const before = Math.max(await slowness(page), await slowness(speaker));
    const tookMs = { stage: [] as number[], speaker: [] as number[] };
    for (const name of ['stage', 'speaker'] as const) {
      const pressed = name === 'stage' ? page : speaker;
      for (const [key, steps] of [
        ['PageDown', STEPS.slice(1, 6)],
        ['PageUp', STEPS.slice(0, 5).reverse()]
      ] as const) {
        for (const id of steps) {
          await pressed.keyboard.press(key);
          await areAt(page, speaker, id);
          const seen = await Promise.all([...watches.values()].map((read) => read()));
          const pressedAt = (await watches.get(pressed)?.())?.pressedAt ?? NaN;
          tookMs[name].push(Math.max(...seen.map(({ movedAt }) => movedAt)) - pressedAt);
        }
      }
    }
    const slow = Math.min(before, Math.max(await slowness(page), await slowness(speaker)));
    expect(medianOf(tookMs.stage), 'pressed on the stage').toBeLessThan(150 * slow);
    expect(medianOf(tookMs.speaker), 'pressed in the speaker window').toBeLessThan(150 * slow);
  }).toPass({ timeout: 150_000 });
});
