// What comes out of a printer, looked at in the print medium at the width of A4 and Letter between their margins.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './tour-page.ts';
import { visit } from './visit.ts';

const PAPER = { width: 703, height: 1000 };

/** Puts the page on paper as a browser does: laid out for the screen first. */
async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
}

/** Everything seen that reaches over the right or left edge of the sheet. */
function overTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('svg svg, .visually-hidden, [data-paint], .poster'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map(({ tagName, className }) => `${tagName} ${String(className)}`)
  );
}

test('a step of the tour prints its words, its whole map and its sources, and nothing to press', async ({
  page
}) => {
  await open(page);
  await print(page);
  for (const seen of ['[data-step-panel] h1', '[data-stage]', '[data-inset]', '[data-credit]']) {
    await expect(page.locator(seen)).toBeVisible();
  }
  await expect(page.locator('[data-visible-sources] li').first()).toBeVisible();
  for (const hidden of ['[data-next]', '[data-save-picture]', '[data-present]', '.scrub']) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  expect(await overTheEdge(page)).toEqual([]);
  // In one piece, or Chromium shrinks the whole page.
  await expect(page.locator('figure:has([data-stage])')).toHaveCSS('contain', 'size');
  const panel = page.locator('[data-step-panel]');
  expect(await panel.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
  // As wide as the sheet, in its own proportions: what was laid out on screen is all there.
  const map = await page.locator('[data-stage]').boundingBox();
  expect(map?.width).toBeCloseTo(700, 0);
  expect((map?.width ?? 0) / (map?.height ?? 1)).toBeCloseTo(1020 / 748, 1);
});

test('the speaker’s notes of a step are printed to the last answer, black on white, without buttons and clock', async ({
  page
}) => {
  await visit(page, 'speaker/?step=share');
  await page.setViewportSize({ width: 1280, height: 500 });
  const notes = page.locator('[data-notes="share"]');
  await expect(notes).toBeVisible();
  await print(page);
  for (const hidden of ['[data-elapsed]', '[data-next]', '[data-pictures]', '[data-open-stage]']) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  const box = page.locator('[data-speaker] > main');
  expect(await box.evaluate((main) => main.scrollHeight - main.clientHeight)).toBe(0);
  await expect(box).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('[data-speaker]')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(notes.locator('.step')).toBeVisible();
  // Nothing holds the page to the height of one sheet.
  const end = await notes.locator('dd').last().boundingBox();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(height);
  await expect(page.locator('[data-speaker]')).toHaveCSS('position', 'static');
  expect(await overTheEdge(page)).toEqual([]);
});

test('the stage prints its map and its caption, and not what is offered before a talk', async ({
  page
}) => {
  await open(page, 'present/?step=share');
  await expect(page.locator('[data-stage-entry]')).toBeVisible();
  await print(page);
  await expect(page.locator('[data-stage-entry]')).toBeHidden();
  await expect(page.locator('[data-stage]')).toBeVisible();
  const [kicker, headline, strip] = await Promise.all(
    ['.kicker', 'h1', 'ol'].map((part) => page.locator(`[data-caption] ${part}`).boundingBox())
  );
  expect((kicker?.y ?? 0) + (kicker?.height ?? 0)).toBeLessThanOrEqual((headline?.y ?? 0) + 1);
  expect((headline?.y ?? 0) + (headline?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
  expect(await overTheEdge(page)).toEqual([]);
});
