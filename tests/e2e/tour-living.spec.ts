// The story on MapLibre. Where a processor draws in place of a GPU the simple map would stay, so it is asked for.

import { expect, test } from './fixtures.ts';
import { expectStep, open, stage, steps } from './tour-page.ts';

// Frames of a map in software take long, and longer on a busy machine.
test.describe.configure({ timeout: 180_000 });

test('the whole tour runs on the living map, forth and back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?map=maplibre');
  await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  for (let index = 1; index < steps.length; index += 1) {
    await page.keyboard.press('PageDown');
    await expectStep(page, index);
  }
  for (let index = steps.length - 2; index >= 0; index -= 1) {
    await page.keyboard.press('PageUp');
    await expectStep(page, index);
  }
  // The share step is drawn equal-area, by the other painter; the living map comes back after it.
  await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  await expect(page.locator('[data-map-problem]')).toHaveCount(0);
});

test('a leg is flown on the living map, and a gesture on it offers the way back', async ({
  page
}) => {
  await open(page, './?step=brief&map=maplibre');
  await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toHaveAttribute('data-map-settled', 'false');
  await expectStep(page, steps.findIndex(({ id }) => id === 'brief') + 1);
  const map = page.locator('[data-stage] canvas').first();
  const box = await map.boundingBox();
  if (!box) throw new Error('the map is not on the page');
  await page.mouse.move(box.x + 500, box.y + 400);
  await page.mouse.down();
  await page.mouse.move(box.x + 420, box.y + 360, { steps: 4 });
  await page.mouse.up();
  const back = page.getByRole('button', { name: 'Back to the story' });
  await expect(back).toBeVisible();
  await back.click();
  await expect(back).toBeHidden();
});

test('the free living map: it looks where the address says, and a click on a country chooses it', async ({
  page
}) => {
  await open(page, './explore?map=maplibre&at=45,24,6&layers=places');
  await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  const far = page.locator('[data-mark="mashhad"]');
  await expect(far).toHaveCount(0);
  await page.goto('./explore?map=maplibre&at=59.6,36.3,6&layers=places');
  await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  const size = await stage(page).boundingBox();
  const mark = await far.boundingBox();
  if (!size || !mark) throw new Error('neither map nor mark is on the page');
  // Where the address says the camera looks, there the place lies.
  expect(Math.abs(mark.x + mark.width / 2 - size.x - size.width / 2)).toBeLessThan(20);
  expect(Math.abs(mark.y + mark.height / 2 - size.y - size.height / 2)).toBeLessThan(20);
  await page.mouse.click(size.x + size.width / 2 - 120, size.y + size.height / 2 + 60);
  await expect(page.locator('[data-card]')).toContainText('Iran');
});

test('a click on a district of the living map chooses the district, not the province around it', async ({
  page
}) => {
  await open(page, './explore?map=maplibre&at=70.2,33.8,8&layers=provinces');
  await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
  const name = await page.locator('span[data-label="PK-KP-KURRAM"]').boundingBox();
  if (!name) throw new Error('Kurram is not named');
  await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2);
  await expect(page.locator('[data-card]')).toHaveAttribute('data-card', 'province:PK-KP-KURRAM');
});

test('the globe has its land on a stage of every height', async ({ page }) => {
  // Without a depth range of its own MapLibre found no tile in view at these.
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1366, height: 768 }
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('./present/?map=maplibre&motion=reduced&step=new-york-washington');
    await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', { timeout: 60_000 });
    await expect(stage(page)).toHaveAttribute('data-map-settled', 'true');
    const pixelAt = (x: number, y: number): Promise<Buffer> =>
      page.screenshot({
        clip: { x: x * viewport.width, y: y * viewport.height, width: 1, height: 1 }
      });
    // The Sahara, and the Atlantic.
    await expect(async () => {
      const [land, sea] = [await pixelAt(0.53, 0.6), await pixelAt(0.35, 0.5)];
      expect(land.equals(sea)).toBe(false);
    }).toPass();
  }
});
