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

  test('the freed map is moved and pinched without going back to the step; a button goes back', async ({
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
    await expect(page.locator('[data-card]')).toHaveCount(0);
    await line.getByRole('button', { name: 'Back to step 5' }).tap();
    await expect(line).toHaveCount(0);
    await settled(page);
    await isAt(page, 'mashhad');
    await expect
      .poll(async () => Math.round((await mark.boundingBox())?.x ?? 0))
      .toBe(Math.round(home?.x ?? -1));
  });

  test('a tap on the freed map tells of what is there; one on nothing, or beside the map, closes it', async ({
    page
  }) => {
    await openStage(page, 'step=brief&map=svg&motion=reduced');
    await page.keyboard.press('m');
    const card = page.locator('[data-card]');
    await tapOn(page, 'span[data-label="PAK"]');
    await expect(card).toHaveAttribute('data-card', 'country:PAK');
    // A place is chosen by its mark, and the card changes over.
    await tapOn(page, '[data-mark="tehran"]');
    await expect(card).toHaveAttribute('data-card', /tehran/);
    await tapOn(page, 'span[data-label]:text-is("Mediterranean Sea")');
    await expect(card).toHaveCount(0);
    await tapOn(page, 'span[data-label="PAK"]');
    await expect(card).toBeVisible();
    await tapOn(page, '[data-caption] h1');
    await expect(card).toHaveCount(0);
    await expect(page.locator('[data-stage-line]')).toHaveText(/map is free/);
    await isAt(page, 'brief');
  });

  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [844, 390],
    [390, 844]
  ] as const) {
    test(`at ${width}×${height} the way back stays in reach beside an open card`, async ({
      page
    }) => {
      await page.setViewportSize({ width, height });
      await openStage(page, 'step=brief&map=svg&motion=reduced');
      await page.keyboard.press('m');
      await tapOn(page, 'span[data-label="PAK"]');
      await expect(page.locator('[data-card] .body p').first()).toBeVisible();
      const back = page.locator('[data-return]');
      const [box, cardBox] = [
        await back.boundingBox(),
        await page.locator('[data-card]').boundingBox()
      ];
      if (!box || !cardBox) throw new Error('there is no card, or no way back');
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      const isBeside =
        box.x + box.width <= cardBox.x ||
        cardBox.x + cardBox.width <= box.x ||
        box.y + box.height <= cardBox.y;
      expect(isBeside).toBe(true);
      // The head of the card with its own button is in sight, and nothing lies over it.
      await page.locator('[data-close-card]').click({ trial: true });
      await back.tap();
      await expect(page.locator('[data-card], [data-stage-line]')).toHaveCount(0);
      await isAt(page, 'brief');
    });
  }

  test('while the step is shown a tap on a mark is a step like any other, and opens no card', async ({
    page
  }) => {
    await openStage(page, 'step=brief&map=svg&motion=reduced');
    await tapOn(page, '[data-mark^="islamabad"]');
    await isAt(page, 'mashhad');
    await page.keyboard.press('m');
    await expect(page.locator('[data-stage-line]')).toHaveText(/map is free/);
    await expect(page.locator('[data-card]')).toHaveCount(0);
  });
});

/** Taps on the middle of something that is drawn, whatever hears it. */
async function tapOn(page: Page, selector: string): Promise<void> {
  await expect(page.locator('[data-labels-settled="true"]')).toHaveCount(1);
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}
