// What hands do on the stage besides the keys of a clicker: the magnifier, taps and swipes.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isAt, openStage, settled } from './talk.ts';

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Strokes of one finger, and pinches of two, as a touch screen sends them. */
async function fingersOf(page: Page): Promise<(...path: readonly Finger[][]) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (first = [], ...rest) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: first });
    for (const touchPoints of rest) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
}

test('Z shows the map twice as large around the pointer, and again as before', async ({ page }) => {
  await openStage(page);
  const map = page.locator('[data-stage]');
  await page.mouse.move(400, 300);
  await page.keyboard.press('z');
  await page.mouse.move(420, 320);
  await expect(map).toHaveCSS('transform', 'matrix(2, 0, 0, 2, 0, 0)');
  const at = (await map.evaluate((element) => getComputedStyle(element).transformOrigin))
    .split(' ')
    .map(parseFloat);
  const [x = NaN, y = NaN] = at;
  expect(Math.hypot(x - 420, y - 320)).toBeLessThan(0.01 * 1280);
  await page.keyboard.press('z');
  await expect(map).toHaveCSS('transform', 'none');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap on the right third goes on, on the left back, and so do swipes', async ({ page }) => {
    await openStage(page);
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.touchscreen.tap(width * 0.9, height / 2);
    await isAt(page, 'baghdad');
    await page.touchscreen.tap(width * 0.5, height / 2);
    await page.touchscreen.tap(width * 0.9, height / 2);
    await isAt(page, 'share');
    await page.touchscreen.tap(width * 0.1, height / 2);
    await isAt(page, 'baghdad');
    const fingers = await fingersOf(page);
    const y = height / 2;
    await fingers([{ x: width * 0.6, y }], [{ x: width * 0.3, y }]);
    await isAt(page, 'share');
    await fingers([{ x: width * 0.4, y }], [{ x: width * 0.7, y }]);
    await isAt(page, 'baghdad');
  });

  test('a finger that draws makes ink, also from side to side, and the step stays', async ({
    page
  }) => {
    await openStage(page, 'step=mashhad&map=svg&motion=reduced');
    const fingers = await fingersOf(page);
    await page.keyboard.press('d');
    await expect(page.locator('[data-stage-marks].active')).toHaveCount(1);
    const stroke = [800, 700, 600, 500, 400].map((x) => [{ x, y: 300 }]);
    await fingers(...stroke);
    const ink = page.locator('[data-ink]');
    await expect(ink).toHaveCount(1);
    const points = (await ink.getAttribute('points'))?.split(' ').length ?? 0;
    expect(points).toBeGreaterThan(3);
    // A dot in the right third is ink as well.
    await fingers([{ x: 1350, y: 300 }]);
    await expect(ink).toHaveCount(2);
    await isAt(page, 'mashhad');
    // The pen put away, the same stroke is a swipe again.
    await page.keyboard.press('d');
    await expect(page.locator('[data-stage-marks].active')).toHaveCount(0);
    await fingers(...stroke);
    await isAt(page, 'tehran');
  });

  test('the freed map is moved and pinched without going back to the step; a tap goes back', async ({
    page
  }) => {
    await openStage(page, 'step=mashhad&map=svg&motion=reduced');
    const fingers = await fingersOf(page);
    const mark = page.locator('[data-mark="mashhad"]');
    const home = await mark.boundingBox();
    await page.keyboard.press('m');
    const line = page.locator('[data-stage-line]');
    await expect(line).toHaveText(/map is free/);
    await fingers(...[700, 650, 600, 550, 500].map((x) => [{ x, y: 300 }]));
    await expect.poll(async () => (await mark.boundingBox())?.x).not.toBe(home?.x);
    await fingers(
      ...[0, 20, 40, 60].map((by) => [
        { x: 1100 - by, y: 300 },
        { x: 1300 + by, y: 300 }
      ])
    );
    await expect(line).toHaveText(/map is free/);
    await page.touchscreen.tap(1350, 300);
    await expect(line).toHaveCount(0);
    await settled(page);
    await isAt(page, 'mashhad');
  });
});
