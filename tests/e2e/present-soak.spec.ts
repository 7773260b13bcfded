import { expect, test } from './fixtures.ts';
import { areAt, openSpeaker, openStage } from './talk.ts';

test.setTimeout(240_000);

test('200 steps through both windows leave one map and no growing heap', async ({ page }) => {
  await openStage(page);
  const speaker = await openSpeaker(page);
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  /** Forth and back over five steps, ten presses, in turn from one window and the other. */
  const round = async (window: typeof page): Promise<void> => {
    for (let times = 0; times < 5; times += 1) await window.keyboard.press('PageDown');
    await areAt(page, speaker, 'tehran');
    for (let times = 0; times < 5; times += 1) await window.keyboard.press('PageUp');
    await areAt(page, speaker, 'opening');
  };
  // The first rounds fill the caches of pictures and texts.
  for (let index = 0; index < 4; index += 1) await round(index % 2 ? page : speaker);
  const before = await heap();
  for (let index = 0; index < 16; index += 1) await round(index % 2 ? page : speaker);
  const after = await heap();
  expect(after / before).toBeLessThan(1.1);
  await expect(page.locator('[data-stage]')).toHaveCount(1);
  expect(await page.locator('canvas').count()).toBeLessThanOrEqual(1);
  await expect(speaker.locator('canvas, [data-stage]')).toHaveCount(0);
});
