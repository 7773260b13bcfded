import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, stage } from './tour-page.ts';

test.describe.configure({ timeout: 120_000 });

const pakistan = (page: Page) => page.locator("[data-area='PAK'][data-fill]").first();
const live = (page: Page) => page.locator('[data-live]');
const estimate = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('J7.1 the tour’s step of shares: a click on another estimate changes Pakistan’s fill, and that is said', async ({
  page
}) => {
  await open(page, './?step=share&motion=reduced');
  await expect(pakistan(page)).toHaveAttribute('data-fill', 'stripes-1-2');
  for (const [name, fill] of [
    ['Low', 'class-1'],
    ['Middle', 'class-1'],
    ['High', 'class-2']
  ] as const) {
    await estimate(page, name).click();
    await expect(estimate(page, name)).toBeChecked();
    await expect(pakistan(page)).toHaveAttribute('data-fill', fill);
    await expect(live(page)).toContainText(`${name} estimate`);
  }
  await expect(live(page)).toContainText('Pakistan moves from 5–15% to 15–30%.');
  await expect(page).toHaveURL(/step=share.*est=high|est=high.*step=share/);
  await estimate(page, 'Range').click();
  await expect(pakistan(page)).toHaveAttribute('data-fill', 'stripes-1-2');
  await expect(live(page)).toContainText('Pakistan moves from 15–30% to 5–15% or 15–30%.');
});

test('J1.2 a clicker steps on from the estimate that was just chosen, and from the box for a tour that repeats', async ({
  page
}) => {
  await open(page, './?step=share&motion=reduced');
  await estimate(page, 'High').click();
  await expect(estimate(page, 'High')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toHaveAttribute('data-step', 'brief');
  await page.locator('.more summary').click();
  const loop = page.getByRole('checkbox', { name: 'Repeat the tour' });
  await loop.focus();
  await page.keyboard.press('PageUp');
  await expect(stage(page)).toHaveAttribute('data-step', 'share');
});

test('where the free map was left at all people or at counts, step and stage still show what their legend says', async ({
  page
}) => {
  await open(page, './explore/?base=people&map=svg&motion=reduced');
  await page.getByRole('link', { name: 'The tour', exact: true }).click();
  await expect(page.locator('[data-step-panel]')).toBeVisible();
  await expect(page).not.toHaveURL(/base=/);
  for (const address of ['./?step=share&base=people', './present/?step=share&view=count']) {
    await open(page, `${address}&motion=reduced`);
    await expect(page.locator('[data-share-legend], [data-stage-legend]')).toContainText(
      'share of each country’s Muslims'
    );
    await expect(pakistan(page)).toHaveAttribute('data-fill', 'stripes-1-2');
    await expect(page).not.toHaveURL(/base=|view=/);
  }
});

test('J7.1 arrow keys in the switch do the same, and leave the step alone', async ({ page }) => {
  await open(page, './?step=share&motion=reduced');
  await estimate(page, 'Range').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(estimate(page, 'High')).toBeFocused();
  await expect(pakistan(page)).toHaveAttribute('data-fill', 'class-2');
  await expect(live(page)).toContainText('Pakistan moves from 5–15% or 15–30% to 15–30%.');
  await page.keyboard.press('ArrowLeft');
  await expect(pakistan(page)).toHaveAttribute('data-fill', 'class-1');
  await expect(live(page)).toContainText('Pakistan moves from 15–30% to 5–15%.');
  await page.keyboard.press('ArrowLeft');
  await expect(estimate(page, 'Low')).toBeChecked();
  await expect(live(page)).toContainText('Low estimate');
  await expect(stage(page)).toHaveAttribute('data-step', 'share');
  await expect(pakistan(page)).toHaveAttribute('data-fill', 'class-1');
});
