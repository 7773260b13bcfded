import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, settled, stage } from './tour-page.ts';

const card = (page: Page): Locator => page.locator('[data-card]');
const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Search the map' });
const results = (page: Page): Locator => page.locator('[data-result]');
const said = (page: Page): Locator => page.locator('[data-live]');
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const bar = (page: Page): Locator => page.locator('[data-measure-bar]');

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never comes there');
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const at = await target.boundingBox();
  if (!at) throw new Error('it is not there');
  return { x: at.x + at.width / 2, y: at.y + at.height / 2 };
}

test('by keyboard alone: search, selection, table, measure', async ({ page }) => {
  await open(page, './explore/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('پاڑہ چنار');
  await expect(results(page).first()).toContainText('Parachinar');
  await expect(results(page).first()).toContainText('Place, Pakistan');
  await expect(said(page)).toContainText(/results?\. Arrow/);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'find-option-0');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAttribute('data-card', 'place:parachinar');
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();

  await tabTo(page, page.locator('[data-open-table]'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.locator('[data-open-table]')).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByLabel('From')).toBeFocused();
  await page.keyboard.type('Isl');
  await expect(page.getByLabel('From')).toHaveValue('islamabad');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Teh');
  await expect(page.locator('[data-measure-result]')).toContainText(
    /1,9\d0 km from Islamabad to Tehran, setting out west at 28\d°/
  );
  await expect(said(page)).toContainText('km from Islamabad to Tehran');
  await expect(page.locator('[data-arc="measure"]')).toBeAttached();
  await expect.poll(() => query(page).get('measure')).toMatch(/^73\.\d+,33\.\d+;51\.\d+,35\.\d+$/);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-measure-result]')).toHaveCount(0);
  await expect(said(page)).toContainText('Measurement cleared.');
  await expect.poll(() => query(page).get('measure')).toBeNull();
});

test('arrows, Home, End and Escape in the list; a step leads to the tour', async ({ page }) => {
  await open(page, './explore/');
  await box(page).focus();
  await page.keyboard.type('tehran');
  await expect(results(page).first()).toContainText('Tehran');
  await page.keyboard.press('ArrowUp');
  await expect(results(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'find-option-0');
  await page.keyboard.press('End');
  await expect(results(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('tehran');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await box(page).fill('first a shrine before the ministries');
  await results(page).filter({ hasText: 'Step of the tour' }).first().click();
  await expect(stage(page)).toHaveAttribute('data-step', 'mashhad');
});

test('what is not found says so and offers the nearest spelling, by keyboard too', async ({
  page
}) => {
  await open(page, './explore/');
  await page.keyboard.press('/');
  await page.keyboard.type('Meshed');
  await expect(page.locator('[data-find-none]')).toContainText('Nothing is called “Meshed”.');
  await expect(said(page)).toContainText('Nothing is called “Meshed”.');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-near]').first()).toBeFocused();
  await expect(page.locator('[data-near]').first()).toHaveText('Mashhad');
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAttribute('data-card', 'place:mashhad');
  await box(page).fill('xqzwvkjxq');
  await expect(page.locator('[data-find-none]')).toContainText('Try the name of a country');
});

test('a province found by its Persian name is drawn and opened', async ({ page }) => {
  await open(page, './explore/');
  await box(page).fill('خوزستان');
  await results(page).filter({ hasText: 'Province, Iran' }).first().click();
  await expect(card(page)).toHaveAttribute('data-card', /^province:IR-/);
  await expect(card(page).locator('[data-remark="area"]')).toContainText(/about 6\d,\d00 km²/);
  await expect(page.locator('[data-layer-switch="provinces"]')).toBeChecked();
});

test('an abbreviation finds a country without a figure', async ({ page }) => {
  await open(page, './explore/');
  await box(page).fill('USA');
  await expect(results(page).first()).toContainText('United States');
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAttribute('data-card', 'country:USA');
  await expect(card(page)).toContainText('ایالات متحده');
});

test('an area in dispute says why it has no figure, and leads to the card that has one', async ({
  page
}) => {
  await open(page, './explore/?sel=country:XP-WB');
  await expect(card(page).locator('[data-remark="dispute"]')).toHaveText('In dispute.');
  await expect(card(page).locator('[data-remark="counted-with"]')).toContainText(
    'those of the Palestinian territories include it'
  );
  await card(page).getByRole('button', { name: 'Palestinian territories' }).click();
  await expect(card(page)).toHaveAttribute('data-card', 'country:PSE');
  await expect(card(page)).toContainText('الأراضي الفلسطينية');
  await expect(card(page).locator('[data-remark="certainty"]')).toBeVisible();
  await box(page).fill('Ladakh');
  await results(page).filter({ hasText: 'In dispute' }).first().click();
  await expect(card(page).locator('[data-remark="no-share-stated"]')).toContainText(
    'knows of no published figure'
  );
});

test('two clicks measure; a mark counts as its place; a country’s card tells its area', async ({
  page
}) => {
  await open(page, './explore/');
  await page.locator('[data-measure]').click();
  await expect(bar(page)).toContainText('Click or tap the first point.');
  await page.locator('[data-mark="karachi"]').click();
  await expect(card(page)).toHaveCount(0);
  await expect(bar(page)).toContainText('First point: Karachi.');
  const sea = await middleOf(page.locator('span[data-label="arabian-sea"]'));
  await page.mouse.click(sea.x, sea.y + 40);
  await expect(bar(page)).toContainText(/\d km, \d+° south/);
  await expect(page.locator('[data-measure-end]')).toHaveCount(2);
  await expect(page.locator('span[data-label="measure"]')).toHaveText(/\d km/);
  await page.locator('[data-clear-measure]').click();
  await expect(bar(page)).toHaveCount(0);
  const iran = await middleOf(page.locator('span[data-label="IRN"]'));
  await page.mouse.click(iran.x, iran.y + 20);
  await expect(card(page)).toHaveAttribute('data-card', 'country:IRN');
  await expect(card(page).locator('[data-remark="area"]')).toContainText('about 1,620,000 km²');
  await expect(page.locator('[data-measured-area]')).toHaveText(
    'Iran: about 1,620,000 km² as drawn on this map.'
  );
});

test('a measurement is restored by its link, and one that is none is named', async ({ page }) => {
  await open(page, './explore/?measure=67.0104,24.8608;-77.0364,38.8951');
  await expect(bar(page)).toContainText('12,000 km');
  await expect(page.locator('[data-measure-end]')).toHaveCount(2);
  await page.goto('./explore/?measure=67,24;here');
  await settled(page);
  await expect(page.getByText('measure: "67,24;here" is not two positions')).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await expect.poll(() => query(page).get('measure')).toBeNull();
});

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('two taps measure, and clearing gives taps back to cards', async ({ page }) => {
    await open(page, './explore/');
    await page.locator('[data-measure]').tap();
    const map = await stage(page).boundingBox();
    if (!map) throw new Error('the map is not there');
    await page.touchscreen.tap(map.x + 300, map.y + 190);
    await expect(bar(page)).toContainText('Set the second point.');
    await page.touchscreen.tap(map.x + 160, map.y + 170);
    await expect(bar(page)).toContainText(/\d km, \d+°/);
    await expect(page.locator('[data-arc="measure"]')).toBeAttached();
    await expect.poll(() => query(page).get('measure')).toMatch(/;/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.locator('[data-clear-measure]').tap();
    await page.touchscreen.tap(map.x + 160, map.y + 170);
    await expect(card(page)).toHaveAttribute('data-card', /^country:/);
  });

  test('Back closes the card before it leaves, and × leaves no step behind', async ({ page }) => {
    await open(page, './');
    await page.goto('./explore/');
    await settled(page);
    await page.locator('[data-mark="karachi"]').tap();
    await expect(card(page)).toBeVisible();
    await expect.poll(() => query(page).get('sel')).toBe('event:e11');
    await page.goBack();
    await expect(card(page)).toHaveCount(0);
    expect(new URL(page.url()).pathname).toContain('explore');

    await page.locator('[data-mark="karachi"]').tap();
    await expect.poll(() => query(page).get('sel')).toBe('event:e11');
    await page.locator('[data-close-card]').tap();
    await expect(card(page)).toHaveCount(0);
    await expect.poll(() => query(page).get('sel')).toBeNull();
    await page.goBack();
    await expect(page.locator('[data-explore-panel]')).toHaveCount(0);
  });
});

test('S lists the sources of what is on the map, ? every key', async ({ page }) => {
  await open(page, './explore/');
  await page.keyboard.press('s');
  await expect(page.locator('[data-visible-sources] summary')).toBeFocused();
  await expect(page.locator('[data-visible-sources] li').first()).toBeVisible();
  await expect(page.locator('[data-visible-sources]')).not.toContainText(
    'more on the sources page'
  );
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'All keys' })).toContainText('Search the map');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('switching a layer is said in words; holy places are a layer of their own', async ({
  page
}) => {
  await open(page, './explore/');
  await page.locator('[data-layer-switch="provinces"]').check();
  await expect(said(page)).toContainText('Provinces shown. ');
  await page.locator('[data-layer-switch="holy"]').uncheck();
  await expect(said(page)).toContainText('Holy places hidden.');
  await expect(page.locator('[data-mark="imam-reza-shrine"]')).toHaveCount(0);
  await expect(page.locator('[data-mark="mashhad"]')).toHaveCount(1);
  await expect.poll(() => query(page).get('layers')).toBe('share,provinces,places,events');
});

test('Mashhad and its shrine are two marks, each with its own card', async ({ page }) => {
  await open(page, './explore/');
  for (const id of ['mashhad', 'imam-reza-shrine']) {
    const at = await middleOf(page.locator(`[data-mark="${id}"]`));
    await page.mouse.click(at.x, at.y);
    await expect(card(page)).toHaveAttribute('data-card', `place:${id}`);
  }
});

test('a call that is chosen stands out among the calls', async ({ page }) => {
  await open(page, './explore/?layers=share,calls');
  await expect(page.locator('[data-arc="call-ghani"]')).toHaveAttribute('data-state', 'flown');
  await box(page).fill('Ghani');
  await results(page).filter({ hasText: 'Telephone call' }).first().click();
  await expect(page.locator('[data-arc="call-ghani"]')).toHaveAttribute('data-state', 'marked');
  await expect(page.locator('[data-arc="call-bajwa"]')).toHaveAttribute('data-state', 'flown');
});

test('at 1024 pixels the words of the classes do not touch', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, './explore/');
  const ends = await page.locator('[data-share-legend] .classes li').evaluateAll((items) =>
    items.map((item) => {
      const range = document.createRange();
      range.selectNodeContents(item);
      const text = [...range.getClientRects()].filter(({ width }) => width > 0).at(-1);
      return [text?.left ?? 0, text?.right ?? 0];
    })
  );
  ends.slice(1).forEach(([left = 0], index) => {
    expect(left - (ends[index]?.[1] ?? 0)).toBeGreaterThan(5);
  });
});
