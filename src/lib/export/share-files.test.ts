import { describe, expect, test } from 'vitest';
import type { FeatureCollection, Polygon } from 'geojson';
import type { ShareRow } from '#lib/core/share/share-rows.ts';
import type { Source } from '#lib/core/story/types.ts';
import { csv } from './csv.ts';
import { shareCsv, shareGeojson, shareJson, type ShownRows } from './share-files.ts';

const ROW: ShareRow = {
  key: 'PAK drawn 0',
  role: 'drawn',
  country: 'Pakistan',
  area: '',
  iso3: 'PAK',
  base: 'share-of-muslims',
  baseAsPrinted: '',
  areaId: '',
  low: 10,
  high: 15,
  qualifier: '',
  year: 2009,
  source: 'Pew Research Center 2009',
  sourceIds: ['s-one', 's-unknown'],
  isVerified: true,
  display: 'drawn',
  isDerived: false,
  note: 'A range, "as printed"'
};
const SOURCES: readonly Source[] = [
  {
    id: 's-one',
    title: 'A list',
    publisher: 'Someone, Inc.',
    date: '2012',
    url: 'https://example.org/',
    tier: 'B'
  }
];
const shown = (...rows: readonly ShareRow[]): ShownRows => ({
  rows,
  sources: SOURCES,
  words: {
    base: ({ base, isDerived }) => (isDerived ? `${base}, ours` : base),
    confidence: ({ isVerified }) => (isVerified ? 'verified' : 'not verified')
  }
});
const COUNTRIES: FeatureCollection<Polygon> = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'PAK' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [60, 24],
            [78, 24],
            [78, 37],
            [60, 24]
          ]
        ]
      }
    }
  ]
};

describe('the CSV', () => {
  test('has the agreed header and one line a row', () => {
    const [header, ...lines] = shareCsv(shown(ROW, { ...ROW, low: null }))
      .trimEnd()
      .split('\r\n');
    expect(header).toBe('country,iso3,base,low,high,year,source,confidence,note');
    expect(lines).toEqual([
      'Pakistan,PAK,share-of-muslims,10,15,2009,"Pew Research Center 2009; Someone, Inc.: A list",verified,"A range, ""as printed"""',
      'Pakistan,PAK,share-of-muslims,,15,2009,"Pew Research Center 2009; Someone, Inc.: A list",verified,"A range, ""as printed"""'
    ]);
  });

  test('says of every row what it is a share of and how sure it is', () => {
    const text = shareCsv(
      shown({ ...ROW, isVerified: false }, { ...ROW, base: 'share-of-total', isDerived: true })
    );
    expect(text).toContain(',not verified,');
    expect(text).toContain('"share-of-total, ours"');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'a spreadsheet cannot take %j for a formula',
    (text) => {
      const [, line = ''] = csv(['a'], [{ a: text }]).split('\r\n');
      expect(line.replace(/^"/, '')).toMatch(/^'/);
    }
  );

  test('a negative number stays a number, and line breaks stay in their field', () => {
    expect(csv(['a', 'b'], [{ a: -3.5, b: 'one\ntwo' }])).toBe('a,b\r\n-3.5,"one\ntwo"\r\n');
  });
});

test('the JSON has title, note and the same figures', () => {
  const file = JSON.parse(shareJson({ title: 'Shares', note: 'of Muslims' }, shown(ROW))) as {
    title: string;
    rows: { low: number; high: number; iso3: string }[];
  };
  expect(file.title).toBe('Shares');
  expect(file.rows).toEqual([expect.objectContaining({ iso3: 'PAK', low: 10, high: 15 })]);
});

const DISTRICTS: FeatureCollection<Polygon> = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'PK-KP-KURRAM' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [69.8, 33.4],
            [70.7, 33.4],
            [70.7, 34],
            [69.8, 33.4]
          ]
        ]
      }
    }
  ]
};

describe('the GeoJSON', () => {
  const read = (row: ShareRow): FeatureCollection =>
    JSON.parse(shareGeojson(shown(row), [COUNTRIES, DISTRICTS])) as FeatureCollection;

  test('has an area and the figures for each row, and no member RFC 7946 took away', () => {
    const file = read(ROW);
    expect(Object.keys(file)).toEqual(['type', 'features']);
    expect(file.features[0]).toMatchObject({
      type: 'Feature',
      geometry: COUNTRIES.features[0]?.geometry,
      properties: { iso3: 'PAK', low: 10, high: 15, confidence: 'verified' }
    });
  });

  test('a row below country level has its own area, and none where the map only lists it', () => {
    const district = { ...ROW, area: 'Kurram', areaId: 'PK-KP-KURRAM' };
    expect(read(district).features[0]?.geometry).toEqual(DISTRICTS.features[0]?.geometry);
    expect(read({ ...district, display: 'listed' }).features[0]?.geometry).toBeNull();
    expect(read({ ...district, areaId: '' }).features[0]?.geometry).toBeNull();
  });

  test('a country that the map has in parts is all of them', () => {
    const part = (id: string): FeatureCollection<Polygon> => ({
      type: 'FeatureCollection',
      features: COUNTRIES.features.map((area) => ({ ...area, properties: { id } }))
    });
    const files = [part('XP-WB'), part('XP-GZ')];
    const file = JSON.parse(shareGeojson(shown({ ...ROW, iso3: 'PSE' }), files)) as {
      features: { geometry: unknown }[];
    };
    const rings = COUNTRIES.features[0]?.geometry.coordinates;
    expect(file.features[0]?.geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [rings, rings]
    });
  });

  test('a country the map has no area for is a feature without geometry', () => {
    expect(read({ ...ROW, iso3: 'PSE' }).features[0]?.geometry).toBeNull();
  });
});
