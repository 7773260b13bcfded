import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

interface StepText {
  readonly id: string;
  readonly headline: string;
}

/** The steps as the content has them, so that no test repeats their number or words. */
export const steps = JSON.parse(
  readFileSync(new URL('../../src/content/steps.json', import.meta.url), 'utf8')
) as readonly StepText[];

export function stage(page: Page): Locator {
  return page.locator('[data-stage]');
}

/** Opens a page of the site and waits until the map's script is at work and nothing moves. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Nothing moves and every name has its place. */
export async function settled(page: Page): Promise<void> {
  await expect(stage(page)).toHaveAttribute('data-map-settled', 'true');
  await expect(page.locator('[data-labels-settled="true"]')).toBeAttached();
}

/** The page has come to the step with this index: text, map and address agree. */
export async function expectStep(page: Page, index: number): Promise<void> {
  const step = steps[index];
  await expect(stage(page)).toHaveAttribute('data-step', step?.id ?? '');
  await expect(page.locator('#step-title')).toHaveText(step?.headline ?? '');
  await settled(page);
}
