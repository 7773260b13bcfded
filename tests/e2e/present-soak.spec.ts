import { expect, test } from './fixtures.ts';
import { areAt, openSpeaker, openStage } from './talk.ts';

// The living map is drawn by the processor here, and so takes its time.
test.setTimeout(600_000);

for (const map of ['svg', 'maplibre'] as const) {
  test(`200 steps through both windows on ${map} leave one map and no growing heap`, async ({
    page
  }) => {
    await page.addInitScript(() => {
      const contexts = new Set<RenderingContext>();
      const original = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
        ...args: unknown[]
      ) => RenderingContext | null;
      Object.assign(window, { contexts });
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...args: unknown[]
      ) {
        const context = original.apply(this, args);
        if (context && String(args[0]).startsWith('webgl')) contexts.add(context);
        return context;
      } as typeof HTMLCanvasElement.prototype.getContext;
    });
    const living = (): Promise<number> =>
      page.evaluate(
        () =>
          [...(window as unknown as { contexts: Set<WebGLRenderingContext> }).contexts].filter(
            (context) => !context.isContextLost()
          ).length
      );
    await openStage(page, `map=${map}&motion=reduced`);
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-map', map, {
      timeout: 60_000
    });
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
    expect(await living()).toBeLessThanOrEqual(1);
  });
}
