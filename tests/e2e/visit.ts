// Opens a page of the site as a person has it: with its script at work.

import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * Goes to an address and waits until the page answers to keys and pointer: it says then whether motion
 * is reduced. A page is shown before its script runs; what a test presses in that moment is lost.
 */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-motion]')).toBeAttached();
}
