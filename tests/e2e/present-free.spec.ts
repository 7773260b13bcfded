// Leaving the step on stage for a moment: by number, by name, by hand.

import { expect, test } from './fixtures.ts';
import { isAt, openStage, settled } from './talk.ts';

test('J10.2: a number, a name and a free map, and back to the step left', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('6');
  await expect(page.locator('[data-stage-line]')).toHaveText(/Step 6/);
  await page.keyboard.press('Enter');
  await isAt(page, 'tehran');
  await page.keyboard.press('g');
  await expect(page.locator('[data-panel] input')).toBeFocused();
  await page.keyboard.type('par');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-open-place]')).toHaveText(/Parachinar/);
  await expect(page.locator('[data-caption] h1')).toHaveText('Parachinar');
  await page.keyboard.press('m');
  await expect(page.locator('[data-open-place]')).toHaveCount(0);
  const at = page.locator('[data-mark="tehran"]');
  await settled(page);
  const home = await at.boundingBox();
  await page.keyboard.press('m');
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await at.boundingBox())?.x).not.toBe(home?.x);
  await page.keyboard.press('PageDown');
  await isAt(page, 'tehran');
  await expect
    .poll(async () => Math.round((await at.boundingBox())?.x ?? 0))
    .toBe(Math.round(home?.x ?? -1));
});

test('a click on the freed map tells of what is there; the next step takes it away', async ({
  page
}) => {
  await openStage(page, 'step=brief&map=svg&motion=reduced');
  const iran = page.locator('span[data-label="IRN"]');
  const card = page.locator('[data-card]');
  const clickIran = async (): Promise<void> => {
    const at = await iran.boundingBox();
    if (!at) throw new Error('Iran is not named');
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  };
  await page.keyboard.press('m');
  await clickIran();
  await expect(card).toContainText('Iran');
  const type = card.getByRole('heading').first();
  const heightPx = await type.evaluate((heading) => heading.getBoundingClientRect().height);
  expect(heightPx).toBeGreaterThan(30);
  await page.keyboard.press('m');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('m');
  await expect(card).toHaveCount(0);
  await clickIran();
  await expect(card).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(card).toHaveCount(0);
  await isAt(page, 'brief');
});

test('a click or a stroke on the living map takes no key from a clicker', async ({ page }) => {
  await openStage(page, 'step=brief&map=maplibre&motion=reduced');
  const map = page.locator('[data-stage]');
  await expect(map).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  await page.mouse.click(700, 300);
  await page.keyboard.press('Space');
  await isAt(page, 'mashhad');
  await page.mouse.click(700, 300);
  await page.keyboard.press('ArrowRight');
  await isAt(page, 'tehran');
  await page.keyboard.press('m');
  const line = page.locator('[data-stage-line]');
  await expect(line).toHaveText(/map is free/);
  await page.mouse.move(700, 300);
  await page.mouse.down();
  await page.mouse.move(600, 320, { steps: 4 });
  await page.mouse.up();
  // The freed map has the focus and moves by the arrows.
  const canvas = map.locator('canvas');
  await expect(canvas).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(line).toHaveText(/map is free/);
  await page.keyboard.press('Space');
  await expect(line).toHaveCount(0);
  await isAt(page, 'tehran');
  await expect(canvas).not.toBeFocused();
  await page.keyboard.press('ArrowRight');
  await isAt(page, 'riyadh');
});
