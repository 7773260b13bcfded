// A PC without WebGL has all of the site; one that draws it slowly is given the simple map.

import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { slowness, STEPS } from './talk.ts';
import { expectStep, settled, steps } from './tour-page.ts';

test.describe('J3.1 without WebGL', () => {
  test.use(plainChromium);
  test.describe.configure({ timeout: 120_000 });

  test('every page works on the simple map, and says so in one line', async ({ page }) => {
    for (const address of ['./', 'explore/', 'present/'] as const) {
      await page.goto(address);
      await settled(page);
      await expect(page.locator('[data-stage]')).toHaveAttribute('data-map', 'svg');
      await expect(page.locator('canvas, [data-map-problem], [data-problem]')).toHaveCount(0);
      const line = page.locator('[data-simple="noWebgl"]');
      await expect(line).toHaveCount(1);
      if (address !== 'present/') {
        expect((await line.boundingBox())?.height).toBeLessThan(30);
      }
    }
    for (const address of ['sources/', 'speaker/']) {
      await page.goto(address);
      await expect(page.locator('h1, [data-notes]').first()).toBeVisible();
      await expect(page.locator('[data-map-problem], [data-problem]')).toHaveCount(0);
    }
  });

  test('so do all steps, the talk, layers, cards and figures', async ({ page }) => {
    await page.goto('./');
    for (let index = 1; index < steps.length; index += 1) {
      await page.keyboard.press('PageDown');
      await expectStep(page, index);
    }
    await page.goto('explore/?layers=share,provinces,rivers,places,events,tour,calls,flows');
    await settled(page);
    await page.locator('[data-row="country:IRN"]').evaluate((row: HTMLElement) => row.click());
    await expect(page.locator('[data-card="country:IRN"] h2')).toHaveText('Iran');
    await page.locator('[data-close-card]').click();
    await page.locator('[data-open-table]').click();
    await expect(page.locator('[data-table-row]').first()).toBeVisible();
    await page.goto('present/');
    await settled(page);
    await page.keyboard.press('End');
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-step', STEPS.at(-1) ?? '');
  });
});

test.describe('J3.5 on a PC that draws slowly', () => {
  test.use({ viewport: { width: 800, height: 600 } });
  test.describe.configure({ timeout: 180_000 });

  test('three slow frames of a flight bring the simple map within a second, said once, until asked otherwise', async ({
    page
  }) => {
    await page.addInitScript(() => {
      // A renderer without the name of a program counts as a graphics card.
      const UNMASKED_RENDERER_WEBGL = 0x9246;
      WebGL2RenderingContext.prototype.getParameter = new Proxy(
        // eslint-disable-next-line @typescript-eslint/unbound-method -- the proxy hands its `this` on
        WebGL2RenderingContext.prototype.getParameter,
        {
          apply: (ask, context, [name]: [number]) =>
            name === UNMASKED_RENDERER_WEBGL
              ? 'A graphics card'
              : (Reflect.apply(ask, context, [name]) as unknown)
        }
      );
      const frame = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (draw) =>
        frame((now) => {
          const untilMs = performance.now() + Number(Reflect.get(window, 'frameMs') ?? 0);
          while (performance.now() < untilMs);
          draw(now);
        });
    });
    await page.goto('./?step=baghdad');
    const stage = page.locator('[data-stage]');
    await expect(stage).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
    await expect(page.locator('[data-simple]')).toHaveCount(0);
    const before = await slowness(page);
    const ms = await page.evaluate(async () => {
      Object.assign(window, { frameMs: 150 });
      const shown = document.querySelector<HTMLElement>('[data-stage]');
      for (const key of ['PageUp', 'PageDown']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
      const startMs = performance.now();
      while (shown?.dataset['map'] !== 'svg' && performance.now() - startMs < 30_000) {
        await new Promise((done) => setTimeout(done, 10));
      }
      Object.assign(window, { frameMs: 0 });
      return performance.now() - startMs;
    });
    // Three frames, and the second in which the map is changed.
    expect(ms).toBeLessThan(3 * 150 + 1_000 * Math.max(before, await slowness(page)));
    await expect(page.locator('[data-simple="slow"]')).toHaveCount(1);
    await settled(page);
    await page.keyboard.press('PageDown');
    await settled(page);
    await expect(stage).toHaveAttribute('data-map', 'svg');
    await expect(page.locator('[data-simple="slow"]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Living map' }).check();
    await expect(stage).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  });
});
