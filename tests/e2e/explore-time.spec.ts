import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, stage } from './tour-page.ts';

const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const mark = (page: Page, id: string): Locator => page.locator(`[data-mark="${id}"]`);
const list = (page: Page): Locator => page.locator('[data-event-list]');
const period = (page: Page): Locator => page.locator('[data-period]');
const last = (page: Page): Locator => page.getByRole('slider', { name: 'Last day shown' });
const first = (page: Page): Locator => page.getByRole('slider', { name: 'First day shown' });
const live = (page: Page): Locator => page.locator('[data-live]');

test.describe('the chronicle', () => {
  test('steps from event to event: map, list, words and address say how far', async ({ page }) => {
    await open(page, './explore/?layers=events&map=svg');
    await expect(period(page)).toHaveText('All 18 events, December 2015 to January 2020');
    await expect(mark(page, 'ayn-al-asad')).toBeVisible();
    await expect(list(page)).toHaveCount(0);

    await page.locator('[data-next-event]').click();
    await expect(period(page)).toHaveText('Up to 13 December 2015: 1 of 18 events');
    await expect(mark(page, 'parachinar')).toHaveAccessibleName(/Market bombing in Parachinar/);
    await expect(mark(page, 'ayn-al-asad')).toHaveCount(0);
    await expect.poll(() => query(page).get('date')).toBe('2015-12-13');
    await expect(live(page)).toContainText(
      'Sunday 13 December 2015: Market bombing in Parachinar. 1 of 18 events are shown.'
    );
    await expect(page.locator('[data-previous-event]')).toBeDisabled();

    // The keyboard has the same steps.
    await page.locator('[data-next-event]').focus();
    for (const day of ['21 January 2017', '31 March 2017', '24 January 2019']) {
      await page.keyboard.press('Enter');
      await expect(period(page)).toContainText(`Up to ${day}`);
    }
    await page.locator('[data-previous-event]').click();
    await expect(period(page)).toContainText('Up to 31 March 2017: 3 of 18');
    await page.locator('[data-all-dates]').click();
    await expect(period(page)).toContainText('All 18 events');
    await expect.poll(() => query(page).get('date')).toBeNull();
  });

  test('the latest stands out, and counts that differ are each named', async ({ page }) => {
    await open(page, './explore/?layers=events&date=2020-01-08&map=svg');
    await expect(mark(page, 'ayn-al-asad').locator('.latest')).toBeVisible();
    await expect(mark(page, 'erbil').locator('.latest')).toBeVisible();
    await expect(mark(page, 'karachi').locator('.dot')).toBeVisible();
    await expect(mark(page, 'karachi').locator('.latest')).toHaveCount(0);
    await expect(mark(page, 'peshawar')).toHaveCount(0);
    const missiles = list(page).locator('[data-event="e13"]');
    await expect(missiles).toContainText('More than a dozen missiles (Pentagon); 22 in all');
    await expect(missiles).toContainText('†');
    await expect(list(page).locator('[data-event]').first()).toHaveAttribute('data-event', 'e13');
    await expect(list(page)).toContainText('no place on the map');
    expect(await axeViolations(page)).toEqual([]);

    await missiles.focus();
    await expect(mark(page, 'ayn-al-asad')).toHaveClass(/pointed/);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-card="event:e13"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(missiles).toBeFocused();
  });

  test('both ends of the brush move by keyboard, and never pass each other', async ({ page }) => {
    await open(page, './explore/?layers=events&date=2020-01-05&map=svg');
    await last(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(last(page)).toHaveAttribute('aria-valuetext', '8 January 2020, 4 events');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('PageDown');
    await expect(last(page)).toHaveAttribute('aria-valuetext', '4 January 2020, no event');
    await expect(period(page)).toHaveText('Up to 4 January 2020: 10 of 18 events');
    await first(page).focus();
    await expect(first(page)).toHaveAttribute('aria-valuetext', 'from the beginning');
    await page.keyboard.press('End');
    await expect(period(page)).toHaveText('22 January 2020: 0 of 18 events');
    await expect(list(page)).toContainText('Nothing on this map happened on these days.');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(period(page)).toContainText('13 December 2015');
    await expect.poll(() => query(page).get('date')).toBe('2015-12-13,2020-01-22');
  });

  test('the brush takes the mouse', async ({ page }) => {
    await open(page, './explore/?layers=events&map=svg');
    const box = await page.locator('[data-date-brush] .scale').boundingBox();
    if (!box) throw new Error('the scale is not there');
    const at = (part: number): [number, number] => [box.x + part * box.width, box.y + 47];
    await page.mouse.click(...at(10 / 31 + (21 / 31) * (7 / 21)));
    await expect(period(page)).toHaveText('Up to 8 January 2020: 16 of 18 events');
    // The first end is dragged from the beginning to the third of January.
    await page.mouse.move(...at(0));
    await page.mouse.down();
    await page.mouse.move(...at(0.2));
    await page.mouse.move(...at(12 / 31));
    await page.mouse.up();
    await expect(period(page)).toHaveText('3–8 January 2020: 10 of 18 events');
    await expect.poll(() => query(page).get('date')).toBe('2020-01-03,2020-01-08');
  });

  test('a day that is none is named in one line and left out', async ({ page }) => {
    await open(page, './explore/?layers=events&date=2020-02-30&map=svg');
    await expect(page.locator('[data-problem]')).toContainText('date: "2020-02-30" is not a day');
    await expect(period(page)).toContainText('All 18 events');
  });

  test('a date of the address shows the events also where their layer was not asked for', async ({
    page
  }) => {
    await open(page, './explore/?layers=calls&date=2020-01-02&map=svg');
    await expect(page.locator('[data-layer-switch="events"]')).toBeChecked();
    // The calls are of 3 January: the day before there were none.
    await expect(page.locator('.paint [data-arc]')).toHaveCount(0);
    await page.locator('[data-next-event]').click();
    await expect(page.locator('.paint [data-arc]').first()).toBeAttached();
  });

  test('Back and Forward bring the date back', async ({ page }) => {
    await open(page, './explore/?layers=events&date=2020-01-08&map=svg');
    await page.locator('[data-next-event]').click();
    await expect.poll(() => query(page).get('date')).toBe('2020-01-10');
    await page.getByRole('link', { name: 'The tour' }).click();
    await expect(page.locator('[data-step-panel="opening"]')).toBeVisible();
    await page.goBack();
    await expect(period(page)).toContainText('Up to 10 January 2020');
    await page.goForward();
    await expect(period(page)).toHaveCount(0);
    await page.goBack();
    await expect(period(page)).toContainText('Up to 10 January 2020');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the chronicle lies under the map and takes a finger', async ({ page }) => {
    await open(page, './explore/?layers=events&map=svg');
    for (const button of await page.locator('[data-time-strip] button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.locator('[data-next-event]').tap();
    await expect(period(page)).toContainText('13 December 2015');
    const box = await page.locator('[data-date-brush] .scale').boundingBox();
    if (!box) throw new Error('the scale is not there');
    await page.touchscreen.tap(box.x + box.width, box.y + 47);
    await expect(period(page)).toHaveText('Up to 22 January 2020: 18 of 18 events');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

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
    const before = await nameAt(page, 'A', 'Iran');
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
    const name = await side(page).locator('.label', { hasText: 'Iran' }).boundingBox();
    if (!name) throw new Error('Iran is not named');
    await page.mouse.move(name.x + name.width / 2, name.y + name.height + 10);
    const outlines = page.locator('[data-stage] [data-outline="country IRN"]');
    await expect(
      page.locator('[data-stage] > .paint [data-outline="country IRN"]').first()
    ).toBeAttached();
    expect(await outlines.count()).toBeGreaterThan(1);
    await page.mouse.click(name.x + name.width / 2, name.y + name.height + 10);
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
    await expect(side(page).locator('[data-mark-copy="erbil"] .latest')).toBeVisible();
    await page.locator('[data-layer-switch="share"]').uncheck();
    await expect(side(page)).toHaveCount(0);
  });
});

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
