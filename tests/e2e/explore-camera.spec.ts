import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, settled } from './tour-page.ts';

test.describe.configure({ timeout: 120_000 });

const card = (page: Page): Locator => page.locator('[data-card]');
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test('what a person did to the camera stands in the address', async ({ page }) => {
  await open(page, './explore/');
  expect(query(page).get('at')).toBeNull();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => query(page).get('at')).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/);
});

test('a place out of sight is brought into view', async ({ page }) => {
  await open(page, './explore/');
  await page.locator('[data-group="stops"] summary').click();
  await page.locator('[data-row="stop:new-york"]').click();
  await expect(card(page)).toHaveAttribute('data-card', 'stop:new-york');
  await expect(page.locator('[data-mark="new-york"]')).toBeInViewport();
  await expect(page.locator('[data-layer-switch="tour"]')).toBeChecked();
});

test('the zoom buttons end where the map does, and a link made there shows the same', async ({
  page
}) => {
  const bar = page.locator('[data-credit] .bar');
  for (const [name, zoom] of [
    ['Zoom in', 7],
    ['Zoom out', 2]
  ] as const) {
    await open(page, `./explore/?map=svg&motion=reduced&at=52,31,${zoom}`);
    const button = page.getByRole('button', { name });
    for (let press = 0; press < 5; press += 1) await button.click();
    const end = await bar.getAttribute('style');
    await button.click();
    expect(await bar.getAttribute('style'), name).toBe(end);
    const scale = (await bar.textContent()) ?? '';
    await expect.poll(() => query(page).get('at')).not.toBe(`52,31,${zoom}`);
    const address = query(page).get('at');
    await page.reload();
    await settled(page);
    await expect(bar).toHaveText(scale);
    expect(query(page).get('at')).toBe(address);
  }
});
