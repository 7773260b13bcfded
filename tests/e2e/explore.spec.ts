import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, stage } from './tour-page.ts';

const card = (page: Page): Locator => page.locator('[data-card]');
const layer = (page: Page, id: string): Locator => page.locator(`[data-layer-switch="${id}"]`);
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test('explore opens with named controls and no violation', async ({ page }) => {
  await open(page, './explore/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look around the region');
  await expect(page.getByRole('group', { name: 'Layers' }).getByRole('checkbox')).toHaveCount(10);
  await expect(page.getByRole('checkbox', { name: /Reported recruitment/ })).not.toBeChecked();
  await expect(page.locator('[data-share-legend]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('layers switch and stand in the address; back from another page restores them', async ({
  page
}) => {
  await open(page, './explore/');
  await layer(page, 'tour').check();
  await layer(page, 'share').uncheck();
  await expect(page.locator('[data-share-legend]')).toBeHidden();
  await expect(page.locator('[data-mark="tehran"]')).toBeVisible();
  await expect.poll(() => query(page).get('layers')).toBe('places,holy,events,tour');
  await layer(page, 'tour').uncheck();
  await layer(page, 'share').check();
  await expect.poll(() => query(page).get('layers')).toBeNull();

  await layer(page, 'calls').check();
  await expect.poll(() => query(page).get('layers')).toContain('calls');
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
  await page.goBack();
  await expect(layer(page, 'calls')).toBeChecked();
  await expect.poll(() => query(page).get('layers')).toContain('calls');
});

test('provinces and rivers are named while their layer is on, provinces only where there is room', async ({
  page
}) => {
  const name = (id: string): Locator => page.locator(`span[data-label="${id}"]`);
  await open(page, './explore/?map=svg&layers=provinces,rivers,places&at=70,31,5.5');
  await expect(name('PK-KP')).toHaveText('Khyber Pakhtunkhwa');
  await expect(name('Indus')).toHaveText('Indus');
  await layer(page, 'rivers').uncheck();
  await expect(name('Indus')).toHaveCount(0);
  await layer(page, 'provinces').uncheck();
  await expect(name('PK-KP')).toHaveCount(0);
  await open(page, './explore/?map=svg&layers=provinces&at=60,32,3');
  await expect(name('PAK')).toBeVisible();
  await expect(name('PK-KP')).toHaveCount(0);
  await open(page, './explore/?map=svg&layers=provinces,places&at=70.2,33.8,8');
  await expect(name('PK-KP-KURRAM')).toHaveText('Kurram District');
  await open(page, './explore/?map=svg&base=people&layers=share,provinces,places&at=70.2,33.8,8');
  const at = await name('PK-KP-KURRAM').boundingBox();
  if (!at) throw new Error('Kurram is not named');
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await expect(card(page)).toHaveAttribute('data-card', 'province:PK-KP-KURRAM');
  await expect(card(page)).toContainText('District');
  await expect(card(page)).toContainText('A district of Khyber Pakhtunkhwa');
  await expect(card(page).locator('[data-figure]')).toContainText('of all people');
});

test('flows that are not verified are drawn when asked for, and their cards say so and why', async ({
  page
}) => {
  const flows = page.locator('[data-arc^="f"]');
  const more = page.locator('[data-flows-unverified]');
  await open(page, './explore/?map=svg&layers=flows');
  await expect(flows.first()).toBeAttached();
  const verified = await flows.count();
  await more.check();
  await expect(page.locator('[data-live]')).toContainText('could not be verified shown');
  await expect(page.getByText('Wider gaps: not verified.')).toBeVisible();
  await expect.poll(() => flows.count()).toBeGreaterThan(verified);
  await expect.poll(() => query(page).get('unverified')).toBe('1');

  await page.getByRole('combobox', { name: 'Search the map' }).fill('Quetta and Karachi');
  await page.getByRole('option').filter({ hasText: 'Reported recruitment' }).first().click();
  await expect(card(page)).toHaveAttribute('data-card', 'flow:f7');
  await expect(page.locator('[data-arc="f7"]')).toHaveAttribute('data-state', 'marked');
  const why = card(page).locator('[data-remark="flow-unverified"]');
  await expect(why).toContainText('Not verified: ends named by one unattributed site.');
  await expect(why).not.toContainText('not drawn');
  await more.uncheck();
  await expect(flows).toHaveCount(verified);
  await expect(why).toContainText('Not verified: ends named by one unattributed site.');
  await expect(why).toContainText('it is not drawn');
  // With shares on the map too, their own box is the same choice, and both changes are said.
  await layer(page, 'share').check();
  await page.getByLabel('Add figures that are not verified').check();
  await expect(page.locator('[data-live]')).toContainText('could not be verified shown');
  await expect(more).toBeChecked();
  await expect.poll(() => flows.count()).toBeGreaterThan(verified);
  await layer(page, 'flows').uncheck();
  await expect(more).toHaveCount(0);
  await expect(flows).toHaveCount(0);
});

test('a country’s card by list and keyboard alone; Escape gives the focus back', async ({
  page
}) => {
  await open(page, './explore/');
  await page.locator('[data-group="countries"] summary').focus();
  await page.keyboard.press('Enter');
  const row = page.locator('[data-row="country:PAK"]');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAttribute('data-card', 'country:PAK');
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page).locator('[data-figure="shown"]')).toContainText('10–15%');
  await expect(card(page).locator('[data-figure="shown"]')).toContainText('of Muslims, 2009');
  await expect(card(page).locator('[data-figure="article"]')).toContainText('of all people');
  await expect(card(page).locator('[lang="ur"]')).toHaveAttribute('dir', 'rtl');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(row).toBeFocused();
  await expect.poll(() => query(page).get('sel')).toBeNull();
});

test('a country’s card by a click on the map, and none after a click on the sea', async ({
  page
}) => {
  await open(page, './explore/?layers=share');
  const box = await stage(page).boundingBox();
  const iran = await page.locator('span[data-label="IRN"]').boundingBox();
  if (!box || !iran) throw new Error('the map or the name of Iran is not there');
  await page.mouse.click(iran.x + iran.width / 2, iran.y + iran.height + 12);
  await expect(card(page)).toHaveAttribute('data-card', 'country:IRN');
  await expect(card(page).locator('[data-figure="shown"]')).toContainText('90–95%');
  const sea = await page.locator('span[data-label="arabian-sea"]').boundingBox();
  if (!sea) throw new Error('the name of the sea is not there');
  await page.mouse.click(sea.x + sea.width / 2, sea.y + sea.height + 12);
  await expect(card(page)).toHaveCount(0);
});

test('the card leaves what it tells of in sight', async ({ page }) => {
  await open(page, './explore/');
  for (const [id, target] of [
    // The only event there is what the mark is named by.
    ['karachi', 'event:e11'],
    ['tehran', 'place:tehran'],
    ['beirut', 'place:beirut']
  ] as const) {
    await page.locator(`[data-mark="${id}"]`).click();
    await expect(card(page)).toHaveAttribute('data-card', target);
    const [mark, over] = await Promise.all([
      page.locator(`[data-mark="${id}"]`).boundingBox(),
      card(page).boundingBox()
    ]);
    if (!mark || !over) throw new Error(`${id} or its card is not there`);
    const isApart = mark.x + mark.width <= over.x || mark.x >= over.x + over.width;
    expect(isApart, id).toBe(true);
  }
});

test('on a phone the card is a sheet under the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './explore/?sel=country:XK-GB');
  await expect(card(page)).toContainText('Administered by Pakistan; also claimed by India.');
  await expect(card(page).locator('[data-figure]')).toHaveCount(0);
  const [map, sheet] = await Promise.all([stage(page).boundingBox(), card(page).boundingBox()]);
  expect(sheet?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0) - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('J3.3 a deep link restores layers, selection, estimate, base, view, language, theme and camera', async ({
  page
}) => {
  await open(
    page,
    './explore/?layers=share,tour&est=high&base=people&lang=ur&theme=dark&sel=stop:riyadh&at=50,30,4.5&colour=red'
  );
  await expect(layer(page, 'tour')).toBeChecked();
  await expect(layer(page, 'places')).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'High' })).toBeChecked();
  await expect(page.locator('input[name="share-base"][value="share-of-total"]')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(card(page)).toHaveAttribute('data-card', 'stop:riyadh');
  await expect(page.locator('[data-mark="riyadh"]')).toHaveAttribute('aria-pressed', 'true');
  const middle = await page.locator('[data-mark="riyadh"]').boundingBox();
  await expect.poll(() => query(page).get('at')).toBe('50,30,4.5');
  await page.reload();
  await expect(card(page)).toHaveAttribute('data-card', 'stop:riyadh');
  await expect
    .poll(async () => {
      const again = await page.locator('[data-mark="riyadh"]').boundingBox();
      return Math.abs((again?.x ?? 0) - (middle?.x ?? 0));
    })
    .toBeLessThan(2);
  await page.goto('./explore/?layers=share&view=count');
  await expect(page.getByRole('radio', { name: 'Count' })).toBeChecked();
});

test('on the tour a card keeps the step, and "Find on the tour" goes to its own', async ({
  page
}) => {
  await open(page, './?step=mashhad');
  await page.locator('[data-mark="tehran"]').click();
  await expect(card(page)).toContainText('Rouhani');
  await expect(stage(page)).toHaveAttribute('data-step', 'mashhad');
  expect(query(page).get('step')).toBe('mashhad');
  await page.locator('[data-find-on-tour]').click();
  await expect(stage(page)).toHaveAttribute('data-step', 'tehran');
  await expect(card(page)).toHaveCount(0);
});

test.describe('copy link', () => {
  test('says that it is done', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, './explore/?sel=event:e07');
    await page.locator('[data-copy-link]').click();
    await expect(page.locator('[data-copied]')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('sel=event:e07');
  });

  test('shows the address where the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) }
      });
    });
    await open(page, './explore/?sel=event:e07');
    await page.locator('[data-copy-link]').click();
    await expect(page.locator('[data-address]')).toHaveValue(/sel=event:e07/);
    await expect(page.locator('[data-address]')).toBeFocused();
  });
});

for (const [width, height] of [
  [390, 844],
  [1440, 900]
] as const) {
  test(`no name lies under the map’s buttons or its scale, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, './explore/?map=svg&layers=places,flows');
    const over = await page.evaluate(() => {
      const boxes = (selector: string): DOMRect[] =>
        [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      const furniture = boxes('[data-measure], .tools button, [data-credit]');
      return [...document.querySelectorAll('span[data-label]')]
        .filter((name) => {
          const box = name.getBoundingClientRect();
          return furniture.some(
            (other) =>
              Math.min(box.right, other.right) > Math.max(box.left, other.left) &&
              Math.min(box.bottom, other.bottom) > Math.max(box.top, other.top)
          );
        })
        .map((name) => name.textContent);
    });
    expect(over).toEqual([]);
  });
}
