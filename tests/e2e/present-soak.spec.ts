import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { type Held, heldReader } from './heap.ts';
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
    const heldBy = { stage: await heldReader(page), speaker: await heldReader(speaker) };
    /** What is left once the map is at rest: one that still draws holds megabytes for a moment. */
    const held = async (): Promise<Readonly<Record<'stage' | 'speaker', Held>>> => {
      await settled(page);
      await expect(speaker.locator(`[data-picture="${from}"] svg`)).toBeVisible();
      return { stage: await heldBy.stage(), speaker: await heldBy.speaker() };
    };
    /** Forth and back over five steps, ten presses, in turn from one window and the other. */
    const round = async (window: Page): Promise<void> => {
      for (let times = 0; times < 5; times += 1) await window.keyboard.press('PageDown');
      await areAt(page, speaker, to);
      for (let times = 0; times < 5; times += 1) await window.keyboard.press('PageUp');
      await areAt(page, speaker, from);
    };
    // A step fills what is kept of it once it is drawn, in its own time: the coast at its fineness, a picture,
    // a text. Presses on each other's heels draw only some of them.
    for (const key of [...Array<string>(5).fill('PageDown'), ...Array<string>(5).fill('PageUp')]) {
      const left = await stage.getAttribute('data-step');
      await page.keyboard.press(key);
      await expect(stage).not.toHaveAttribute('data-step', String(left));
      await settled(page);
      const at = await stage.getAttribute('data-step');
      await expect(speaker.locator(`[data-picture="${at}"] svg`)).toBeVisible();
    }
    for (let index = 0; index < 12; index += 1) await round(index % 2 ? page : speaker);
    const before = await held();
    for (let index = 0; index < 20; index += 1) await round(index % 2 ? page : speaker);
    const after = await held();
    for (const name of ['stage', 'speaker'] as const) {
      for (const of of ['bytes', 'nodes', 'listeners'] as const) {
        expect(after[name][of] / before[name][of], `${of} of the ${name}`).toBeLessThan(1.1);
      }
    }
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
