// Files that are long on their way: nothing waits for them, nothing is said of them, and they are drawn when they
// come. Those of the living map: faults-webgl.spec.ts.

import type { Page } from '@playwright/test';
import { FaultyHost, partFile, sharedFile } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';

test.use(plainChromium);
test.describe.configure({ timeout: 180_000 });

const problem = (page: Page) => page.locator('[data-map-problem]');
const settled = (page: Page) => page.locator('[data-map-settled="true"]');

test('details of the free map come late: the map is there before, and has them after', async ({
  page
}) => {
  const host = await FaultyHost.of(page, /geo\/[\w-]+\.geojson/);
  host.answerWith('late');
  await page.goto('explore/?layers=provinces,rivers,places&map=svg');
  await expect(settled(page)).toBeVisible();
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  const river = page.locator('[data-layer="rivers"] path, path[data-layer="rivers"]');
  await expect(river).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(settled(page)).toBeVisible();
  expect(host.asked).toContain('geo/rivers.geojson');
  await expect(problem(page)).toHaveCount(0);
  host.answerWith(null);
  await expect(river).not.toHaveCount(0);
  await expect(problem(page)).toHaveCount(0);
});

test('facts, names, sizes and outlines for a card and for the GeoJSON come late, and then all is there', async ({
  page
}) => {
  const host = await FaultyHost.of(
    page,
    new RegExp(
      `geo/[\\w-]+\\.geojson|${partFile('src/lib/data/area-sizes.ts')}|${sharedFile('facts')}`
    )
  );
  host.answerWith('late');
  await page.goto('explore/?map=svg&sel=country:IRN', { waitUntil: 'domcontentloaded' });
  await expect(settled(page)).toBeVisible();
  const card = page.locator('[data-card="country:IRN"]');
  await expect(card).toBeVisible();
  await expect.poll(() => host.asked).toContain(sharedFile('facts'));
  await expect(card.locator('[role="alert"], [data-card-problem]')).toHaveCount(0);
  host.answerWith(null);
  await expect(card.locator('h2')).toHaveText('Iran');
  await page.locator('[data-open-table]').click();
  host.answerWith('late', /countries/);
  const make = page.locator('[data-share-table]').getByRole('button', { name: 'GeoJSON' });
  const download = page.waitForEvent('download');
  await make.click();
  await expect.poll(() => host.asked).toContain('geo/countries.geojson');
  await expect(page.locator('[data-share-table] [role="alert"]')).toHaveCount(0);
  host.answerWith(null);
  expect((await download).suggestedFilename()).toBe('shia-share.geojson');
});

test('what is pressed before the program has come is done when it comes: once, by key or by pointer', async ({
  page
}) => {
  const host = await FaultyHost.of(page, /_app\/immutable\/.*\.js/);
  const early = async (press: () => Promise<void>): Promise<void> => {
    host.answerWith('late');
    await page.goto('./?map=svg', { waitUntil: 'commit' });
    await expect(page.locator('[data-step-panel="opening"]')).toBeVisible();
    await press();
    host.answerWith(null);
    await expect(page.locator('[data-step-panel="baghdad"]')).toBeVisible();
    await expect(page.locator('[data-map-settled="true"][data-step="baghdad"]')).toBeVisible();
  };
  await early(() => page.keyboard.press('PageDown'));
  await early(async () => {
    // Nothing moved, so it is pressed again.
    await page.keyboard.press('PageDown');
    await page.locator('[data-next]').click();
  });
  // Later presses are not kept: each is one step.
  await page.keyboard.press('PageUp');
  await expect(page.locator('[data-step-panel="opening"]')).toBeVisible();
});
