import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open } from './tour-page.ts';

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
    await open(page, './explore/?layers=events,tour&date=2020-01-08&map=svg');
    await expect(mark(page, 'ayn-al-asad').locator('.latest')).toBeVisible();
    // The tour began on the 12th.
    await expect(page.locator('[data-paint] [data-arc]')).toHaveCount(0);
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
