import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { openExplore } from './share-page.ts';

// Each test loads the page and redraws the map several times; on a busy machine that takes its time.
test.describe.configure({ timeout: 180_000 });

test('J7.4 the CSV has the agreed header, a line for every row and the figures drawn', async ({
  page
}) => {
  await openExplore(page);
  await page.locator('[data-open-table]').click();
  const table = page.locator('[data-share-table]');
  await expect(table.getByRole('heading')).toBeFocused();
  const download = page.waitForEvent('download');
  await table.getByRole('button', { name: 'CSV' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const [header, ...lines] = text.trimEnd().split('\r\n');
  expect(header).toBe('country,iso3,base,low,high,year,source,confidence,note');
  await expect(table.locator('[data-table-row]')).toHaveCount(lines.length);
  expect(lines.find((line) => line.startsWith('Pakistan,PAK'))).toMatch(
    /^Pakistan,PAK,of Muslims,10,15,2009,/
  );
  // What is not verified is asked for first; its country is there and says so.
  expect(lines.find((line) => line.startsWith('United Kingdom'))).toMatch(
    /,,,,,not verified: shown on request,$/
  );
  await page.getByLabel('Add figures that are not verified').check();
  await expect(
    table.locator('[data-table-row]').filter({ hasText: 'United Kingdom' })
  ).toContainText('10%15%');
});

test('a row of the table is the same selection as its country, and its province, which it draws', async ({
  page
}) => {
  await openExplore(page, 'layers=share&base=people');
  await page.locator('[data-open-table]').click();
  const table = page.locator('[data-share-table]');
  const iran = table.getByRole('button', { name: 'Iran', exact: true });
  await iran.focus();
  await expect(page.locator("[data-outline='country IRN']").first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=country:IRN/);
  await expect(iran).toHaveAttribute('aria-pressed', 'true');
  await table.getByRole('button', { name: /Kurram/ }).click();
  await expect(page).toHaveURL(/sel=province:PK-KP-KURRAM/);
  await expect(page.locator('[data-card]')).toContainText('Kurram District');
  await expect(page.locator("[data-province='PK-KP-KURRAM']")).toHaveCount(1);
  await expect(page).toHaveURL(/layers=share,provinces/);
  // Escape closes one thing a press, the topmost: the search list, Settings, the card, then the table.
  const find = page.locator('#find-input');
  await find.fill('Iran');
  await find.press('Escape');
  await expect(find).toHaveAttribute('aria-expanded', 'false');
  await find.press('Escape');
  await expect(find).toHaveValue('');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('[data-card]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-card]')).toHaveCount(0);
  await expect(table).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(table).toHaveCount(0);
});

test('J7.4 the GeoJSON has one feature for every row', async ({ page }) => {
  await openExplore(page, 'view=count');
  await page.locator('[data-open-table]').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'GeoJSON' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
    readonly type: string;
    readonly features: readonly {
      readonly geometry: unknown;
      readonly properties: { readonly iso3: string };
    }[];
  };
  expect(file.type).toBe('FeatureCollection');
  await expect(page.getByLabel('Show every published figure')).toHaveCount(0);
  expect(
    file.features.find(({ properties }) => properties.iso3 === 'PSE')?.geometry
  ).not.toBeNull();
  expect(
    file.features.find(({ properties }) => properties.iso3 === 'BHR')?.properties
  ).toMatchObject({
    low: null,
    confidence: 'left out: it would mislead'
  });
  await expect(page.locator('[data-share-table] tbody tr')).toHaveCount(file.features.length);
});

test('J5.5 the table is sorted by keyboard, says so, and Escape closes it', async ({ page }) => {
  await openExplore(page);
  const open = page.locator('[data-open-table]');
  await open.focus();
  await page.keyboard.press('Enter');
  const table = page.locator('[data-share-table] table').first();
  await expect(table.locator('caption')).toContainText(
    'share of Muslims. Pew Research Center, 2009'
  );
  await expect(table.locator('thead th:not([scope=col])')).toHaveCount(0);
  await expect(table.locator('tbody th:not([scope=row])')).toHaveCount(0);
  await expect(table.locator('tbody tr:not(:has(> th[scope=row]))')).toHaveCount(0);
  const high = table.getByRole('columnheader', { name: 'High' });
  await expect(high).toHaveAttribute('aria-sort', 'none');
  await high.getByRole('button').press('Enter');
  await expect(high).toHaveAttribute('aria-sort', 'descending');
  await expect(table.locator('tbody th').first()).toHaveText('Iran');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-share-table]')).toHaveCount(0);
  await expect(open).toBeFocused();
  // Without shares there is no table, and the focus is where they come back.
  await open.press('Enter');
  await expect(table).toBeVisible();
  await page.locator('[data-layer-switch=share]').evaluate((input) => {
    if (input instanceof HTMLInputElement) input.click();
  });
  await expect(page.locator('[data-share-table]')).toHaveCount(0);
  await expect(page.locator('[data-layer-switch=share]')).toBeFocused();
});
