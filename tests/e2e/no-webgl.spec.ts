// A PC without WebGL has all of the site.

import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { STEPS } from './talk.ts';
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
