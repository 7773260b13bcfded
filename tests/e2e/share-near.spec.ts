import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './tour-page.ts';

// Each test draws the map of shares several times; on a busy machine that takes its time.
test.describe.configure({ timeout: 180_000 });

/** Over Iraq, one press of "Zoom in" short of near. */
const OVER_IRAQ = 'base=people&at=44,33,4';
const explore = (query: string) => `./explore/?map=svg&motion=reduced&${query}`;
const baghdad = (page: Page) => page.locator("[data-province='IQ-BG']");
const block = (page: Page) => page.locator('[data-legend-provinces]');
const live = (page: Page) => page.locator('[data-live]');
const fillOf = (page: Page, area: string) =>
  page.locator(`[data-area='${area}'][data-fill]`).first();
/** Counts what the live region says from now on. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await live(page).evaluate((region) => {
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      dataset['said'] = String(Number(dataset['said'] ?? 0) + 1);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return async () => Number(await page.locator('html').getAttribute('data-said'));
}

test('zooming in brings figures below country level, says so once, and zooming out takes them away', async ({
  page
}) => {
  await open(page, explore(OVER_IRAQ));
  await expect(page.locator('[data-share-panel=ready]')).toBeVisible();
  await expect(fillOf(page, 'IRQ')).toHaveAttribute('data-fill', /class/);
  await expect(baghdad(page)).toHaveCount(0);
  const sources = page.locator('[data-visible-sources] summary');
  const before = await sources.innerText();
  const said = await listen(page);

  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(baghdad(page)).toHaveAttribute('data-fill', 'class-3');
  await expect(fillOf(page, 'IRQ')).toHaveAttribute('data-fill', 'no-estimate');
  await expect(block(page)).toContainText('Iraq (10, 2024, self-identified)');
  await expect(live(page)).toContainText('Near enough for figures below country level: ');
  await expect(live(page)).toContainText('Iraq (10, 2024');
  await expect(live(page)).not.toContainText('Yemen');
  expect(await said()).toBe(1);
  await expect(sources).not.toHaveText(before);

  // Nearer still changes nothing of it, and says nothing.
  const map = page.locator('[data-paint] [tabindex="0"]').first();
  await map.focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/at=44,33,5\.\d/);
  await expect(block(page)).toBeVisible();
  expect(await said()).toBe(1);

  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(baghdad(page)).toHaveCount(0);
  await expect(block(page)).toHaveCount(0);
  await expect(fillOf(page, 'IRQ')).toHaveAttribute('data-fill', /class/);
  await expect(live(page)).toContainText('Figures below country level have gone');
  expect(await said()).toBe(2);
  await expect(sources).toHaveText(before);
});

test('an address of a near map restores them; the switches say what they do here', async ({
  page
}) => {
  await open(page, explore('base=people&at=44,33,5'));
  await expect(baghdad(page)).toHaveAttribute('data-fill', 'class-3');
  await expect(block(page)).toBeVisible();
  const own = page.getByLabel('Figures below country level');
  await expect(own).not.toBeChecked();
  await expect(own).toHaveAccessibleDescription(/because it is near/);
  await expect(page.locator('[data-layer-switch=provinces]')).toHaveAccessibleDescription(
    /zooming in brings them/
  );
  await own.check();
  await expect(live(page)).toContainText('stay when you zoom out');
  await expect(page).toHaveURL(/layers=[^&]*provinces/);
  await own.uncheck();
  await expect(live(page)).toContainText('as long as the map is this near');
  await expect(baghdad(page)).toHaveAttribute('data-fill', 'class-3');
  // In the table a row says whether it is on the map now.
  await page.locator('[data-open-table]').click();
  const row = page.locator('[data-table-row]').filter({ hasText: 'Iraq, Baghdad' }).first();
  await expect(row.getByRole('cell', { name: 'yes', exact: true })).toBeVisible();
  const yemen = page.locator('[data-table-row]').filter({ hasText: 'Yemen, Amran' }).first();
  await expect(yemen).toContainText('on its own base, when zoomed in or switched on');
});

test('two maps side by side both have them, each on its own base', async ({ page }) => {
  await open(page, explore('base=people&compare=range&at=44,24,5'));
  await expect(page.locator('[data-compare-side]')).toBeVisible();
  await expect(page.locator('[data-paint] [data-province]').first()).toBeAttached();
  await expect(page.locator("[data-compare-side] [data-province='YE-SD']")).toBeAttached();
});

test('counts, other layers alone and the tour stay without them', async ({ page }) => {
  await open(page, explore('view=count&at=44,33,5'));
  await expect(page.locator('[data-circle=IRQ]')).toBeVisible();
  await expect(page.locator('[data-layer=provinces]')).toHaveCount(0);
  await open(page, explore('layers=places&at=44,33,5'));
  await expect(page.locator('[data-layer=provinces]')).toHaveCount(0);
  await open(page, './?step=share&map=svg&motion=reduced&at=44,33,5');
  await expect(fillOf(page, 'IRQ')).toHaveAttribute('data-fill', /class/);
  await expect(page.locator('[data-province]')).toHaveCount(0);
});

test('over Iraq on the other base, one press draws its governorates and says so', async ({
  page
}) => {
  await open(page, explore('at=44,33,4'));
  await expect(page.locator('[data-share-panel=ready]')).toBeVisible();
  await expect(page.locator('[data-show-base]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(live(page)).toContainText('published as shares of all people: ');
  await expect(live(page)).toContainText('Iraq');
  await expect(live(page)).not.toContainText('Yemen');
  await expect(baghdad(page)).toHaveCount(0);
  const way = page.locator('[data-show-base]');
  await expect(way).toHaveText('Show shares of all people');
  await way.press('Enter');
  await expect(baghdad(page)).toHaveAttribute('data-fill', 'class-3');
  await expect(live(page)).toContainText('Shia share of all people');
  await expect(live(page)).toContainText(
    'Iraq moves from over 60% to figures below country level.'
  );
  await expect(page).toHaveURL(/base=people/);
  await expect(page.getByRole('radio', { name: 'of all people' })).toBeFocused();
});
