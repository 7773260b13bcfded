// A PC that draws the living map slowly, or by its processor alone, is given the simple one.

import { expect, test } from './fixtures.ts';
import { slowness } from './talk.ts';
import { settled } from './tour-page.ts';

test.use({ viewport: { width: 800, height: 600 } });
test.describe.configure({ timeout: 180_000 });

test('J3.5 on a PC that draws slowly three slow frames of a flight bring the simple map within a second, said once, until asked otherwise', async ({
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
  await page.goto('./?step=mashhad');
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
  // Remembered for the session: a reload does not even fetch the living map.
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.reload();
  await settled(page);
  await expect(page.locator('[data-simple="slow"]')).toHaveCount(1);
  await expect(stage).toHaveAttribute('data-map', 'svg');
  expect(fetched.filter((url) => url.includes('maplibre'))).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Living map' }).check();
  await expect(stage).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  expect(fetched.filter((url) => url.includes('maplibre'))).not.toEqual([]);
  // What was asked for holds, and so does the memory of it: "automatic" brings the living map again.
  expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain(
    'neighbourhood-slow-map'
  );
  await page.getByRole('radio', { name: 'Automatic' }).check();
  await expect(stage).toHaveAttribute('data-map', 'maplibre');
  // Moved by hand it is measured as well.
  await page.keyboard.press('Escape');
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.evaluate(() => Object.assign(window, { frameMs: 400 }));
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await expect(stage).toHaveAttribute('data-map', 'svg');
  await expect(page.locator('[data-simple="slow"]')).toHaveCount(1);
});

test('where the processor would draw WebGL the simple map stays, says so once, and the living one can be asked for', async ({
  page
}) => {
  for (const address of ['./', 'explore/?layers=places'] as const) {
    await page.goto(address);
    const line = page.locator('[data-simple="software"]');
    await expect(line).toHaveText(/no graphics card/);
    await settled(page);
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-map', 'svg');
    await expect(page.locator('[data-simple]')).toHaveCount(1);
    await expect(page.locator('canvas.maplibregl-canvas, [data-map-problem]')).toHaveCount(0);
  }
  await page.goto('./');
  await settled(page);
  await page.keyboard.press('PageDown');
  await settled(page);
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-map', 'svg');
  await expect(page.locator('[data-simple="software"]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Living map' }).check();
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-map', 'maplibre', {
    timeout: 60_000
  });
  await expect(page.locator('[data-simple]')).toHaveCount(0);
});
