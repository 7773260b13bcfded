// The free map with its shares, as the tests of figures open and read it.

import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The free map drawn as SVG, with the figures fetched. */
export async function openExplore(page: Page, query = ''): Promise<void> {
  await page.goto(`./explore/?map=svg&motion=reduced${query && `&${query}`}`);
  await expect(page.locator('[data-share-panel=ready]')).toBeVisible();
  await expect(page.locator('[data-map-settled=true]')).toBeVisible();
}
export const fillOf = (page: Page, area: string) =>
  page.locator(`[data-area='${area}'][data-fill]`).first();
export const live = (page: Page) => page.locator('[data-live]');
export const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check();
