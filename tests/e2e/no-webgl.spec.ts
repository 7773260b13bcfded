// A PC without WebGL has all of the site.

import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { openSpeaker, openStage, STEPS } from './talk.ts';
import { expectStep, settled, steps } from './tour-page.ts';

test.use(plainChromium);
test.describe.configure({ timeout: 120_000 });

test('J3.1 without WebGL every page works on the simple map, and says so in one line', async ({
  page
}) => {
  for (const address of ['./', 'explore/?layers=places', 'present/'] as const) {
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
  for (const address of ['sources/', 'locate/', 'speaker/']) {
    await page.goto(address);
    await expect(page.locator('h1, [data-notes]').first()).toBeVisible();
    await expect(page.locator('[data-map-problem], [data-problem]')).toHaveCount(0);
  }
});

test('J3.1 without WebGL so do all steps, the talk, layers, cards and figures', async ({
  page
}) => {
  await page.goto('./');
  await settled(page);
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

test('in a talk the speaker is told so in words, once, and the audience is not', async ({
  page
}) => {
  // Counts how often the page asks whether there is WebGL.
  await page.addInitScript(() => {
    let times = 0;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- the proxy hands its `this` on
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply(ask, canvas, names: [string]) {
        times += names[0] === 'webgl2' ? 1 : 0;
        Object.assign(window, { webglAsked: times });
        return Reflect.apply(ask, canvas, names) as unknown;
      }
    });
  });
  const asked = () => page.evaluate(() => Number(Reflect.get(window, 'webglAsked') ?? 0));
  // Shares are on the simple map whatever the computer can draw: nothing to be told.
  await openStage(page, 'step=share');
  const speaker = await openSpeaker(page);
  const told = speaker.locator('[data-stage-simple]');
  await expect(told).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(told).toHaveText(/^The stage shows the simple map: its computer offers no WebGL/);
  await expect(
    page.locator('[data-simple], [data-stage-line]').filter({ visible: true })
  ).toHaveCount(0);
  const again = speaker.locator('[data-stage-enliven]');
  expect((await again.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  const before = await asked();
  expect(before).toBeGreaterThan(0);
  await again.click();
  await expect.poll(asked).toBe(before + 1);
  await expect(told).toHaveCount(1);
  await speaker.locator('[data-stage-leave]').click();
  await expect(told).toHaveCount(0);
  await speaker.keyboard.press('PageDown');
  await expect(speaker.locator('[data-speaker][data-step="mashhad"]')).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('in a talk on the simple map by choice nothing is told', async ({ page }) => {
  await openStage(page, 'step=brief&map=svg');
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('PageDown');
  await expect(speaker.locator('[data-speaker][data-step="mashhad"]')).toBeVisible();
  await expect(speaker.locator('[data-stage-simple]')).toHaveCount(0);
});
