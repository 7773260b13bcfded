// What hands do on the stage besides the keys of a clicker: the magnifier, taps and swipes.

import { expect, test } from './fixtures.ts';
import { isAt, openStage } from './talk.ts';

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
    const session = await page.context().newCDPSession(page);
    const swipe = async (fromX: number, toX: number): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: x === undefined ? [] : [{ x, y: height / 2 }]
        });
      await touch('touchStart', fromX);
      await touch('touchMove', toX);
      await touch('touchEnd');
    };
    await swipe(width * 0.6, width * 0.3);
    await isAt(page, 'share');
    await swipe(width * 0.4, width * 0.7);
    await isAt(page, 'baghdad');
  });
});
