import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { areAt, openSpeaker, openStage, settled } from './talk.ts';

// The living map is drawn by the processor here, and so takes its time.
test.setTimeout(600_000);

/** A map, and two steps five presses apart between which it stays. */
const SOAKS = [
  ['svg', 'opening', 'tehran'],
  ['maplibre', 'brief', 'question']
] as const;

// A trace keeps pictures of the page, and grows with every press.
test.use({ trace: 'off' });

for (const [map, from, to] of SOAKS) {
  test(`200 steps through both windows on ${map} leave one map and no growing heap`, async ({
    page
  }) => {
    await countContexts(page);
    await openStage(page, `step=${from}&map=${map}&motion=reduced`);
    const stage = page.locator('[data-stage]');
    await expect(stage).toHaveAttribute('data-map', map, { timeout: 60_000 });
    const speaker = await openSpeaker(page);
    const heapOf = {
      stage: await heapReader(page),
      speaker: await heapReader(speaker)
    };
    /** What is left once the map is at rest: one that still draws holds megabytes for a moment. */
    const heaps = async (): Promise<{ readonly stage: number; readonly speaker: number }> => {
      await settled(page);
      await expect(speaker.locator(`[data-picture="${from}"] svg`)).toBeVisible();
      return { stage: await heapOf.stage(), speaker: await heapOf.speaker() };
    };
    /** Forth and back over five steps, ten presses, in turn from one window and the other. */
    const round = async (window: Page): Promise<void> => {
      for (let times = 0; times < 5; times += 1) await window.keyboard.press('PageDown');
      await areAt(page, speaker, to);
      for (let times = 0; times < 5; times += 1) await window.keyboard.press('PageUp');
      await areAt(page, speaker, from);
    };
    // The first rounds fill the caches of pictures and texts, and code is compiled as it gets warm.
    for (let index = 0; index < 12; index += 1) await round(index % 2 ? page : speaker);
    const before = await heaps();
    for (let index = 0; index < 20; index += 1) await round(index % 2 ? page : speaker);
    const after = await heaps();
    expect(after.stage / before.stage, 'the heap of the stage').toBeLessThan(1.1);
    expect(after.speaker / before.speaker, 'the heap of the speaker window').toBeLessThan(1.1);
    await expect(stage).toHaveCount(1);
    await expect(stage).toHaveAttribute('data-map', map);
    expect(await page.locator('canvas').count()).toBeLessThanOrEqual(1);
    expect(await contextsOf(page)).toBe(map === 'maplibre' ? 1 : 0);
    await expect(speaker.locator('canvas, [data-stage]')).toHaveCount(0);
  });
}

test('the shares, which the other painter draws, take the living map away and give it back, and never leave two', async ({
  page
}) => {
  await countContexts(page);
  await openStage(page, 'step=brief&map=maplibre&motion=reduced');
  const stage = page.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  for (let times = 0; times < 3; times += 1) {
    await page.keyboard.press('PageUp');
    await expect(stage).toHaveAttribute('data-step', 'share');
    await expect(stage).toHaveAttribute('data-map', 'svg');
    await expect.poll(() => contextsOf(page)).toBeLessThanOrEqual(1);
    await page.keyboard.press('PageDown');
    await expect(stage).toHaveAttribute('data-step', 'brief');
    await expect(stage).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
    await settled(page);
    expect(await contextsOf(page)).toBe(1);
    await expect(page.locator('canvas')).toHaveCount(1);
  }
});

/**
 * Reads how much memory the scripts of a window hold after everything unused was let go, bytes. A browser
 * that keeps a popup in its opener's process counts both windows in each.
 */
async function heapReader(window: Page): Promise<() => Promise<number>> {
  const session = await window.context().newCDPSession(window);
  return async () => {
    await window.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
}

/** Remembers every WebGL context that the page asks for. */
async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contexts = new Set<WebGLRenderingContext>();
    const original = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
      ...args: unknown[]
    ) => RenderingContext | null;
    Object.assign(window, { contexts });
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...args: unknown[]
    ) {
      const context = original.apply(this, args);
      if (context && String(args[0]).startsWith('webgl')) {
        contexts.add(context as WebGLRenderingContext);
      }
      return context;
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
}

/** How many of them live. */
async function contextsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...(window as unknown as { contexts: Set<WebGLRenderingContext> }).contexts].filter(
        (context) => !context.isContextLost()
      ).length
  );
}
