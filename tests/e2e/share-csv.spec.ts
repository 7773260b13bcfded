import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PROVINCE_MAP_IDS } from '#lib/core/share/province-map-ids.ts';
import { expect, test } from './fixtures.ts';
import { open } from './tour-page.ts';

test.describe.configure({ timeout: 180_000 });

interface Row {
  readonly country: string;
  readonly iso3: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** Lines of RFC 4180 as fields. */
function fieldsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
      )
    );
}
const numberOf = (text = ''): number | null => (text === '' ? null : Number(text));

/** Opens the table, keeps the CSV, and holds its figures against the table's, cell by cell. */
async function rowsOf(page: Page, everything = false): Promise<Row[]> {
  await page.locator('[data-open-table]').click();
  const table = page.locator('[data-share-table]');
  if (everything) {
    await table.getByLabel('Show every published figure').check();
  }
  const download = page.waitForEvent('download');
  await table.getByRole('button', { name: 'CSV' }).click();
  const [header = [], ...lines] = fieldsOf(readFileSync(await (await download).path(), 'utf8'));
  expect(lines.every((line) => line.length === header.length)).toBe(true);
  const shown = await table.locator('[data-table-row]').evaluateAll((rows) =>
    rows.map((row) => {
      const [low, high] = [...row.querySelectorAll('td.figure')].map((cell) =>
        (cell.textContent ?? '').replace(/[%,]/g, '').trim()
      );
      return { country: row.querySelector('th')?.textContent?.trim() ?? '', low, high };
    })
  );
  const rows = lines.map(([country = '', iso3 = '', , low, high]) => ({
    country,
    iso3,
    low: numberOf(low),
    high: numberOf(high)
  }));
  const rounded = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 100) / 100;
  expect(rows.map(({ country, low, high }) => [country, rounded(low), rounded(high)])).toEqual(
    shown.map(({ country, low, high }) => [country, numberOf(low), numberOf(high)])
  );
  return rows;
}

/** Fills that are drawn, by the id of the area. */
async function fills(page: Page, attribute: 'area' | 'province'): Promise<Map<string, string>> {
  const drawn = await page
    .locator(`[data-paint] [data-${attribute}][data-fill]`)
    .evaluateAll(
      (areas, name) =>
        areas.map((area): [string, string] => [
          area.getAttribute(`data-${name}`) ?? '',
          area.getAttribute('data-fill') ?? ''
        ]),
      attribute
    );
  return new Map(drawn);
}

/** The fill that a row's figures ask for; an end of a range on a break stays inside. */
function fillOf({ low, high }: Row): string {
  if (low === null || high === null) return 'no-estimate';
  const breaks = [5, 15, 30, 60];
  const from = breaks.filter((edge) => edge <= low).length;
  const to = low === high ? from : breaks.filter((edge) => edge < high).length;
  return from === to ? `class-${from}` : `stripes-${from}-${to}`;
}

interface RawCountry {
  readonly iso3: string;
  readonly recommended: { readonly low: number; readonly high: number };
  readonly derived: { readonly pctOfTotalLow: number; readonly pctOfTotalHigh: number } | null;
}
interface RawProvince {
  readonly regionCode: string;
  readonly name: string;
  readonly low: number | null;
  readonly high: number | null;
}
const json = (name: string): unknown =>
  JSON.parse(readFileSync(`src/content/facts/${name}.json`, 'utf8'));
const { countries } = json('share-by-country') as { readonly countries: readonly RawCountry[] };
const provinces = json('share-by-province') as readonly RawProvince[];
const explore = (query: string): string => `./explore/?map=svg&motion=reduced&${query}`;

/** Country and figures of a row, as a text to compare. */
const figures = ({ country }: Row, ends: readonly (number | null | undefined)[]): string =>
  `${country}: ${ends.join('–')}`;

const BASES = [
  ['muslims', 100, ({ recommended: { low, high } }: RawCountry) => [low, high]],
  ['people', 40, ({ derived }: RawCountry) => [derived?.pctOfTotalLow, derived?.pctOfTotalHigh]]
] as const;

for (const [base, least, heldOf] of BASES) {
  test(`J7.4 every country of the CSV has the figures held, of the table and of the map: ${base}`, async ({
    page
  }) => {
    await open(page, explore(`base=${base}`));
    await expect(page.locator('[data-share-panel=ready]')).toBeVisible();
    const rows = (await rowsOf(page)).filter(({ country }) => !country.includes(', '));
    const drawn = await fills(page, 'area');
    expect(rows.length).toBeGreaterThan(least);
    // The atlas has no area for a few of the smallest.
    const seen = rows.filter(({ iso3 }) => drawn.has(iso3));
    expect(seen.length).toBeGreaterThan(least * 0.8);
    for (const row of seen) {
      // The article's figure of all people is beside Pew's, in the note of the row.
      const fill = row.iso3 === 'PAK' ? 'stripes-1-2' : fillOf(row);
      expect(`${row.country} ${drawn.get(row.iso3)}`).toBe(`${row.country} ${fill}`);
    }
    for (const row of rows.filter(({ high }) => high !== null)) {
      const raw = countries.find(({ iso3 }) => iso3 === row.iso3);
      // Those not by themselves in the file are of Pew's list of under 1 %.
      expect(figures(row, [row.low, row.high])).toBe(figures(row, raw ? heldOf(raw) : [0, 1]));
    }
  });

  test(`J7.4 every province that is drawn has the figures of its row: ${base}`, async ({
    page
  }) => {
    await open(page, explore(`base=${base}&layers=share,provinces`));
    await expect(page.locator('[data-paint] [data-province][data-fill]').first()).toBeAttached();
    const rows = await rowsOf(page);
    const drawn = [...(await fills(page, 'province'))].filter(([, fill]) => fill !== 'no-estimate');
    expect(drawn.length).toBeGreaterThan(10);
    for (const [id, fill] of drawn) {
      const code = Object.keys(PROVINCE_MAP_IDS).find((key) => PROVINCE_MAP_IDS[key] === id);
      const raw = provinces.find(({ regionCode }) => regionCode === code);
      const row = rows.find(({ country }) => country.endsWith(`, ${raw?.name}`));
      if (!row) throw new Error(`no row for ${id}`);
      expect(figures(row, [row.low, row.high])).toBe(figures(row, [raw?.low, raw?.high]));
      expect(`${id} ${fill}`).toBe(`${id} ${fillOf(row)}`);
    }
  });
}

test('J7.4 every published figure of the table is in the CSV, with the same number', async ({
  page
}) => {
  await open(page, explore('base=muslims'));
  await expect(page.locator('[data-share-panel=ready]')).toBeVisible();
  expect((await rowsOf(page, true)).length).toBeGreaterThan(400);
});

test('J7.4 every count of the CSV is a circle of that area, and no circle is without a row', async ({
  page
}) => {
  await open(page, explore('view=count'));
  const circles = page.locator('[data-paint] [data-circle]');
  await expect(circles.first()).toBeAttached();
  const radii = new Map(
    await circles.evaluateAll((groups) =>
      groups.map((group): [string, number[]] => [
        group.getAttribute('data-circle') ?? '',
        [...group.querySelectorAll('circle')].map((ring) => Number(ring.getAttribute('r')))
      ])
    )
  );
  const rows = (await rowsOf(page)).filter(({ country }) => !country.includes(', '));
  const counted = rows.filter(({ high }) => high !== null && high > 0);
  expect(new Set(radii.keys())).toEqual(new Set(counted.map(({ iso3 }) => iso3)));
  const [iran] = radii.get('IRN') ?? [];
  const ofIran = rows.find(({ iso3 }) => iso3 === 'IRN')?.high ?? NaN;
  for (const { iso3, low, high } of counted) {
    const [outer = NaN, inner = NaN] = radii.get(iso3) ?? [];
    // Areas in the ratio of the people: to the hundredth of a pixel that is drawn.
    const radius = (people: number | null): number =>
      (iran ?? NaN) * Math.sqrt((people ?? NaN) / ofIran);
    expect(Math.abs(outer - radius(high)), iso3).toBeLessThan(0.06);
    expect(Math.abs(inner - radius(low)), iso3).toBeLessThan(0.06);
  }
});
