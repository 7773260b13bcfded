import { readFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/story/read-content.ts';
import { areaIdsOf } from '#lib/core/geo/disputed.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { gapRows, verifiedRows } from '#lib/core/share/gap-rows.ts';
import { PLOT_TICKS, rangePlot } from '#lib/core/share/range-plot.ts';
import {
  countRows,
  drawnRows,
  emptyRow,
  provinceRows,
  publishedRows,
  type ShareRow
} from '#lib/core/share/share-rows.ts';
import { rowNote } from '#lib/core/share/row-note.ts';
import { sortRows } from '#lib/core/share/sort-rows.ts';
import { shareCsv, shareGeojson, shareJson } from '#lib/export/share-files.ts';
import type { ShareRecord } from '#lib/export/share-record.ts';
import { rowBase, rowConfidence } from '#lib/i18n/row-words.ts';
import { translator } from '#lib/i18n/translate.ts';
import { ROOT } from './content.ts';

const { story, facts } = readContent(ROOT);
const { countries } = facts.shares;
const more = { facts, positions: {} };
const ofMuslims = drawnRows(story.shares, more, 'share-of-muslims');
const ofAll = drawnRows(story.shares, more, 'share-of-total');
const published = countries.flatMap(publishedRows);
const provinces = provinceRows(facts);

test('every row with a figure names a source that exists, a base and, if drawn, a year', () => {
  const known = new Set(facts.sources.map(({ id }) => id));
  const rows = [...ofMuslims, ...ofAll, ...published, ...provinces, ...countRows(countries)];
  expect(rows.length).toBeGreaterThan(500);
  for (const row of rows.filter(({ high }) => high !== null)) {
    expect(
      row.sourceIds.filter((id) => known.has(id)),
      row.key
    ).not.toEqual([]);
    expect(row.source, row.key).not.toBe('');
    expect(row.base !== 'none' || row.baseAsPrinted !== '', row.key).toBe(true);
  }
  expect(ofMuslims.filter(({ year }) => year === null)).toEqual([]);
});

test('no two rows share a key', () => {
  const keys = [...ofMuslims, ...published, ...provinces].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('the table of Muslims', () => {
  test('has the figures the map is drawn from', () => {
    expect(ofMuslims.map(({ iso3, low, high }) => ({ iso3, low, high }))).toEqual(
      story.shares.map(({ iso3, low, high }) => ({ iso3, low, high }))
    );
  });

  test('names the estimate a figure was taken from, and says what is not verified', () => {
    const of = (iso3: string) => ofMuslims.find((row) => row.iso3 === iso3);
    expect(of('PAK')).toMatchObject({ source: 'Pew Research Center 2009', low: 10, high: 15 });
    expect(of('GBR')).toMatchObject({ isVerified: false });
    expect(of('AND')?.source).toMatch(/less than 1%/);
  });
});

test('the table of all people is our arithmetic and leaves out what may not be published', () => {
  expect(ofAll.every(({ isDerived, note }) => isDerived && note.includes('NOT a published'))).toBe(
    true
  );
  expect(ofAll.map(({ iso3 }) => iso3)).not.toEqual(expect.arrayContaining(['BHR']));
  expect(ofAll.find(({ iso3 }) => iso3 === 'PAK')).toMatchObject({ low: 9.67, high: 14.51 });
});

test('what is our arithmetic is called verified in no file', () => {
  const t = translator('en');
  const rows = [...ofAll, ...countRows(countries)];
  const words = {
    base: (row: ShareRow) => rowBase(row, t),
    confidence: (row: ShareRow) => rowConfidence(row, t)
  };
  const shown = { rows, sources: facts.sources, words };
  const { features } = JSON.parse(shareGeojson(shown, [])) as FeatureCollection;
  const inJson = JSON.parse(shareJson({ title: '', note: '' }, shown)) as { rows: ShareRecord[] };
  const told = [...inJson.rows, ...features.map(({ properties }) => properties)];
  expect(told).toHaveLength(2 * rows.length);
  expect(rows.length).toBeGreaterThan(100);
  expect(new Set(told.map((row) => row?.['confidence'] as unknown))).toEqual(
    new Set([t('table.derived'), t('table.derivedUnverified')])
  );
  expect(shareCsv(shown)).not.toMatch(/,"?verified"?,/);
});

test('the caption says where the list of countries under 1% ends, and what becomes of later ones', () => {
  const caption = translator('en')('table.underOne');
  expect(caption).toContain('found only as far as Grenada; later ones are here only if quoted');
  expect(caption).not.toContain('could not be read');
  const { underOnePercent } = facts.shares;
  expect(underOnePercent.iso3.at(-1)).toBe('GRD');
  const [list = ''] = underOnePercent.sourceIds;
  const later = ofMuslims.filter(
    ({ country, iso3, high }) =>
      country > 'Grenada' && high === 1 && !underOnePercent.iso3.includes(iso3)
  );
  expect(later.length).toBeGreaterThan(10);
  expect(later.filter(({ sourceIds }) => sourceIds.includes(list))).toEqual([]);
});

describe('what a table has no figure for', () => {
  const gapsOf = (rows: readonly ShareRow[]): ShareRow[] => {
    const { shares, studyRegion } = story;
    return gapRows({ rows, countries, shares, studyRegion, nameOf: (iso3) => `Name of ${iso3}` });
  };
  const roles = (rows: readonly ShareRow[]): Record<string, string> =>
    Object.fromEntries(gapsOf(rows).map(({ iso3, role }) => [iso3, role]));

  test('is named with why: none found, on another base only, or left out because it would mislead', () => {
    expect(roles(ofMuslims)).toEqual({ ISR: 'none', RUS: 'none' });
    const ofOthers = {
      ...{ BHR: 'left-out', KWT: 'left-out', QAT: 'left-out', ARE: 'left-out', BRA: 'left-out' },
      ...{ ARM: 'other-base', CYP: 'other-base', ERI: 'other-base', ISR: 'none', RUS: 'none' }
    };
    expect(roles(ofAll)).toEqual(ofOthers);
    expect(roles(countRows(countries))).toEqual(ofOthers);
    const bahrain = gapsOf(ofAll).find(({ iso3 }) => iso3 === 'BHR');
    expect(bahrain).toMatchObject({ country: 'Name of BHR', low: null, high: null });
    expect(bahrain?.note).toContain('Migrants dilute the share');
  });

  test.each([
    ['of Muslims', ofMuslims],
    ['of all people', ofAll],
    ['of counts', countRows(countries)]
  ])('leaves none of the 66 countries out of the table %s, asked for or not', (_, rows) => {
    const table = [...rows, ...gapsOf(rows)];
    for (const shown of [table, verifiedRows(table)]) {
      const listed = new Set(shown.map(({ iso3 }) => iso3));
      expect(countries.filter(({ iso3 }) => !listed.has(iso3))).toEqual([]);
    }
    expect(countries).toHaveLength(66);
  });

  test('includes what is not verified, until it is asked for', () => {
    const shown = verifiedRows([...ofMuslims, ...published, ...provinces]);
    const figures = shown.filter(({ high }) => high !== null);
    expect(figures.filter(({ isVerified }) => !isVerified)).toEqual([]);
    const waiting = shown.filter(({ role }) => role === 'on-request');
    expect(waiting.map(({ iso3 }) => iso3).toSorted()).toEqual(['GBR', 'TZA', 'USA']);
    expect(shown.filter(({ area }) => area !== '')).toEqual(provinces);
  });
});

test('a note has one full stop between its sentences', () => {
  const notes = [...ofMuslims, ...ofAll, ...published, ...provinces].map(rowNote);
  expect(notes.filter((note) => /[^.]\.\.(?!\.)/.test(note))).toEqual([]);
  const row = { high: 5, note: 'Why.' };
  expect(rowNote({ ...row, qualifier: '2015 est.' })).toBe('2015 est. Why.');
  expect(rowNote({ ...row, qualifier: 'about' })).toBe('about. Why.');
  expect(rowNote({ ...row, qualifier: 'less than' })).toBe('less than 5%. Why.');
});

describe('sorting', () => {
  test('by the middle puts Iran first and rows without a figure last', () => {
    const missing = [emptyRow('RUS', 'Russia', 'none')];
    const order = sortRows([...missing, ...ofMuslims], 'middle', 'descending');
    expect(order[0]?.iso3).toBe('IRN');
    expect(order.at(-1)?.iso3).toBe('RUS');
    expect(sortRows([...missing, ...ofMuslims], 'middle', 'ascending').at(-1)?.iso3).toBe('RUS');
  });

  test('by name follows the alphabet, both ways', () => {
    const names = sortRows(ofMuslims, 'name', 'ascending').map(({ country }) => country);
    expect(names[0]).toBe('Afghanistan');
    expect(sortRows(ofMuslims, 'name', 'descending').map(({ country }) => country)).toEqual(
      names.toReversed()
    );
  });
});

describe('the range plot', () => {
  const plot = rangePlot(
    ofMuslims,
    (iso3) => published.filter((row) => row.iso3 === iso3),
    (iso3) => (iso3 === 'PAK' ? 20 : null)
  );
  const pakistan = plot.find(({ row }) => row.iso3 === 'PAK');

  test('has a bar from low to high on an axis of 0 to 100', () => {
    expect(pakistan).toMatchObject({ from: 0.1, to: 0.15, article: 0.2 });
    expect(PLOT_TICKS.map(({ percent }) => percent)).toEqual([0, 25, 50, 75, 100]);
  });

  test('marks a source that says the same as another', () => {
    const sources = pakistan?.others.map(({ row }) => row.source);
    const same = published.filter(
      ({ iso3, base, low, high, source }) =>
        iso3 === 'PAK' &&
        base === 'share-of-muslims' &&
        low === 10 &&
        high === 15 &&
        source !== 'Pew Research Center 2009'
    );
    expect(same.length).toBeGreaterThan(0);
    expect(sources).toEqual(expect.arrayContaining(same.map(({ source }) => source)));
  });

  test('marks every other figure on the same base, and no figure on another', () => {
    const sources = pakistan?.others.map(({ row }) => row.source);
    expect(sources).toContain('World Religion Database 2025 via ARDA');
    expect(sources).not.toContain('Reuters/Express Tribune 2015');
    expect(sources).not.toContain('Pew Research Center 2009');
    expect(
      plot.flatMap(({ others }) => others).every(({ row }) => row.base === 'share-of-muslims')
    ).toBe(true);
  });
});

test('the GeoJSON of countries and areas below them is wound as RFC 7946 asks', () => {
  const files = ['countries', 'disputed', 'provinces', 'districts'].map(
    (name) =>
      JSON.parse(readFileSync(`${ROOT}/static/geo/${name}.geojson`, 'utf8')) as FeatureCollection
  );
  const words = { base: () => '', confidence: () => '' };
  const below = provinceRows(facts);
  const shown = { rows: [...ofMuslims, ...below], sources: facts.sources, words };
  const written = JSON.parse(shareGeojson(shown, files)) as FeatureCollection;
  const outer = written.features.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon'
      ? geometry.coordinates.slice(0, 1)
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates.flatMap((rings) => rings.slice(0, 1))
        : []
  );
  expect(written.features).toHaveLength(ofMuslims.length + below.length);
  const drawn = below.filter(({ display }) => display === 'drawn');
  expect(drawn.length).toBeGreaterThan(30);
  for (const { key } of drawn) {
    expect(written.features.find(({ id }) => id === key)?.geometry, key).not.toBeNull();
  }
  // What the atlas has an area for, or areas, is in the file as it is on the map.
  const atlas = parseAtlas(JSON.parse(readFileSync(`${ROOT}/static/geo/atlas.json`, 'utf8')));
  const seen = ofMuslims.filter(({ iso3 }) =>
    areaIdsOf(iso3).every((id) => atlas.finest.areas.has(id))
  );
  expect(seen.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(['PSE', 'BHR']));
  for (const { key } of seen) {
    expect(written.features.find(({ id }) => id === key)?.geometry, key).not.toBeNull();
  }
  expect(outer.length).toBeGreaterThan(100);
  expect(outer.filter((ring) => doubleArea(ring) <= 0)).toEqual([]);
});

function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
