import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, stage } from './tour-page.ts';

const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const live = (page: Page): Locator => page.locator('[data-live]');
const bar = (page: Page, side: 'A' | 'B'): Locator => page.locator(`[data-compare-bar="${side}"]`);
const side = (page: Page): Locator => page.locator('[data-compare-side]');
/** The fill of a country on the first map (A) or the second (B). */
const fill = (page: Page, map: 'A' | 'B', id: string): Locator =>
  (map === 'B' ? side(page) : page.locator('[data-stage] > .paint'))
    .locator(`[data-area="${id}"][data-fill]`)
    .first();
/** Where a country's name is, from the edge of its map. */
async function nameAt(page: Page, map: 'A' | 'B', text: string): Promise<{ x: number; y: number }> {
  const first = page.locator('[data-stage] [data-furniture] .label', { hasText: text });
  const name = map === 'B' ? side(page).locator('.label', { hasText: text }) : first;
  const box = await name.boundingBox();
  const edge = await (map === 'B' ? side(page) : stage(page)).boundingBox();
  if (!box || !edge) throw new Error(`${text} is not named on map ${map}`);
  return { x: box.x - edge.x, y: box.y - edge.y };
}
async function expectTogether(page: Page): Promise<void> {
  await expect(async () => {
    const [a, b] = [await nameAt(page, 'A', 'Iran'), await nameAt(page, 'B', 'Iran')];
    // The line between the two is two pixels wide.
    expect(Math.abs(a.x - b.x)).toBeLessThan(4);
    expect(Math.abs(a.y - b.y)).toBeLessThan(4);
  }).toPass();
}

test.describe('two maps', () => {
  test('Low beside High: two equal-area maps, labelled, that say where they differ', async ({
    page
  }) => {
    await open(page, './explore/?layers=share&map=maplibre');
    await page.getByRole('button', { name: 'Low beside High' }).click();
    await expect(fill(page, 'A', 'PAK')).toHaveAttribute('data-fill', 'class-1');
    await expect(fill(page, 'B', 'PAK')).toHaveAttribute('data-fill', 'class-2');
    await expect(stage(page)).toHaveAttribute('data-map', 'svg');
    await expect(page.locator('[data-credit]')).toHaveCount(2);
    await expect(page.locator('[data-credit]').nth(1)).toContainText('equal-area');
    await expect(page.locator('[data-difference="PAK"]')).toHaveText(
      'Pakistan: A 5–15%, B 15–30%.'
    );
    await expect(live(page)).toContainText(
      'Two maps. A: Low, of Muslims. B: High, of Muslims. Pakistan: A 5–15%, B 15–30%.'
    );
    await expect.poll(() => query(page).get('compare')).toBe('high');
    await expect.poll(() => query(page).get('est')).toBe('low');
    await expectTogether(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('move together, by mouse, wheel, key and button, from either side', async ({ page }) => {
    await open(page, './explore/?layers=share&compare=high');
    await expect(fill(page, 'B', 'PAK')).toBeAttached();
    await expectTogether(page);
    let before = { x: 0, y: 0 };
    // Names are gone for a moment while they are placed anew.
    await expect(async () => {
      before = await nameAt(page, 'A', 'Iran');
    }).toPass();
    const box = await side(page).boundingBox();
    if (!box) throw new Error('the second map is not there');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 60, { steps: 4 });
    await page.mouse.up();
    await expect(async () => {
      expect((await nameAt(page, 'A', 'Iran')).y - before.y).toBeGreaterThan(50);
    }).toPass();
    await expectTogether(page);
    await expect.poll(() => query(page).get('at')).not.toBeNull();

    const place = query(page).get('at');
    await side(page).locator('svg[role="img"]').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => query(page).get('at')).not.toBe(place);
    await expectTogether(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expectTogether(page);
    await page.mouse.wheel(0, 120);
    await expectTogether(page);
  });

  test('share what is selected and pointed at', async ({ page }) => {
    await open(page, './explore/?layers=share&compare=high');
    await expect(fill(page, 'B', 'IRN')).toBeAttached();
    await expectTogether(page);
    const name = side(page).locator('.label', { hasText: 'Iran' });
    const at = { x: 0, y: 0 };
    const outlines = page.locator('[data-stage] [data-outline="country IRN"]');
    // A map that is painted anew under a pointer at rest does not know of it until it moves, and names may still
    // be on their way.
    await expect(async () => {
      const box = await name.boundingBox();
      at.x = (box?.x ?? NaN) + (box?.width ?? NaN) / 2;
      at.y = (box?.y ?? NaN) + (box?.height ?? NaN) + 10;
      await page.mouse.move(at.x, at.y);
      await page.mouse.move(at.x + 1, at.y);
      await expect(
        page.locator('[data-stage] > .paint [data-outline="country IRN"]').first()
      ).toBeAttached({ timeout: 500 });
    }).toPass();
    expect(await outlines.count()).toBeGreaterThan(1);
    await page.mouse.click(at.x, at.y);
    await expect(page.locator('[data-card="country:IRN"]')).toBeVisible();
    // Escape closes the card first, and then the second map.
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-card]')).toHaveCount(0);
    await expect(side(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(side(page)).toHaveCount(0);
    await expect(live(page)).toContainText('One map again.');
    await expect.poll(() => query(page).get('compare')).toBeNull();
  });

  test('each has its own switch, by keyboard too, and the address keeps both', async ({ page }) => {
    await open(page, './explore/?layers=share&est=low&compare=high');
    await bar(page, 'B')
      .getByRole('combobox', { name: 'Map B: what it shows' })
      .selectOption('Count');
    await expect(side(page).locator('[data-circle="IRN"]')).toBeVisible();
    await expect(page.locator('[data-differences]')).toContainText('measure different things');
    await expect(page.locator('[data-share-legend]')).toHaveCount(2);
    await bar(page, 'B')
      .getByRole('combobox', { name: 'Map B: what it shows' })
      .selectOption('High');
    await bar(page, 'B')
      .getByRole('combobox', { name: 'Map B: share of' })
      .selectOption('of all people');
    await expect.poll(() => query(page).get('compare')).toBe('high,people');
    await bar(page, 'A').getByRole('combobox', { name: 'Map A: what it shows' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => query(page).get('est')).toBe('middle');
    await page.reload();
    await expect(bar(page, 'B').getByRole('combobox').first()).toHaveValue('high');
    await expect(bar(page, 'B').getByRole('combobox').nth(1)).toHaveValue('share-of-total');
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await expect(page.locator('h2#projection')).toBeVisible();
    await page.goBack();
    await expect(side(page)).toBeVisible();
    await bar(page, 'B').getByRole('button', { name: 'Back to one map' }).click();
    await expect(side(page)).toHaveCount(0);
    await expect(page.locator('[data-comparison="low-high"]')).toBeFocused();
  });

  test('an address that names no second map says so, and one without shares gets them', async ({
    page
  }) => {
    await open(page, './explore/?layers=events&compare=low,high');
    await expect(page.locator('[data-problem]')).toContainText('names more than one map');
    await expect(side(page)).toHaveCount(0);
    await open(page, './explore/?layers=events&compare=high&date=2020-01-08');
    await expect(side(page)).toBeVisible();
    await expect(page.locator('[data-layer-switch="share"]')).toBeChecked();
    const erbil = side(page).locator('[data-mark-copy="erbil"]');
    await expect(erbil.locator('.latest')).toBeVisible();
    // A point can be set on either map.
    await page.locator('[data-measure]').click();
    await erbil.click();
    await expect(page.locator('[data-measure-bar]')).toContainText('First point: Erbil.');
    await side(page)
      .locator('[data-paint-copy]')
      .click({ position: { x: 300, y: 600 } });
    await expect(page.locator('[data-measure-bar]')).toContainText(/\d km, \d+°/);
    await expect(page.locator('[data-card]')).toHaveCount(0);
    await page.locator('[data-layer-switch="share"]').uncheck();
    await expect(side(page)).toHaveCount(0);
  });
});

for (const [width, height] of [
  [360, 640],
  [390, 844],
  [800, 600],
  [1024, 768],
  [1280, 800],
  [1440, 900],
  [1820, 1000]
] as const) {
  test(`at ${width}×${height} no bar of two maps lies over the map's buttons or its measure`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, './explore/?layers=share&compare=high&measure=73,33.7;51.4,35.7');
    await expect(bar(page, 'B')).toBeVisible();
    const over = [bar(page, 'A'), bar(page, 'B')];
    const under = [
      page.getByRole('button', { name: 'Zoom in' }),
      page.getByRole('button', { name: 'Zoom out' }),
      page.locator('[data-measure-bar]'),
      // A phone's half has no room for them; the panel below measures too.
      ...(width < 768 ? [] : [page.locator('[data-measure]'), page.locator('[data-save-picture]')])
    ];
    for (const upper of over) {
      for (const lower of under) {
        const [a, b] = [await upper.boundingBox(), await lower.boundingBox()];
        if (!a || !b) throw new Error('a bar or a button is not there');
        const isApart =
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y;
        expect(isApart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
      }
    }
  });
}

test.describe('two maps on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('lie one above the other', async ({ page }) => {
    await open(page, './explore/?layers=share');
    await page.getByRole('button', { name: 'Low beside High' }).tap();
    await expect(fill(page, 'B', 'PAK')).toHaveAttribute('data-fill', 'class-2');
    const [a, b] = [
      await page.locator('[data-stage] > .paint').boundingBox(),
      await side(page).boundingBox()
    ];
    expect(a?.width).toBe(b?.width);
    expect(b?.y).toBeCloseTo((a?.y ?? 0) + (a?.height ?? 0), 0);
    expect(a?.height).toBeGreaterThan(250);
    await expectTogether(page);
    await bar(page, 'B').getByRole('button', { name: 'Back to one map' }).tap();
    await expect(side(page)).toHaveCount(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
