import { describe, expect, test } from 'vitest';
import type { FeatureCollection, Polygon } from 'geojson';
import type { ShareRow } from '#lib/core/share/share-rows.ts';
import type { Source } from '#lib/core/story/types.ts';
import { csv } from './csv.ts';
import { shareCsv, shareGeojson, shareJson } from './share-files.ts';

const ROW: ShareRow = {
  key: 'PAK drawn 0',
  role: 'drawn',
  country: 'Pakistan',
  area: '',
  iso3: 'PAK',
  base: 'share-of-muslims',
  baseAsPrinted: '',
  low: 10,
  high: 15,
  qualifier: '',
  year: 2009,
  source: 'Pew Research Center 2009',
  sourceIds: ['s-one', 's-unknown'],
  isVerified: true,
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
    const [header, ...lines] = shareCsv([ROW, { ...ROW, low: null }], SOURCES)
      .trimEnd()
      .split('\r\n');
    expect(header).toBe('country,iso3,base,low,high,year,source,confidence,note');
    expect(lines).toEqual([
      'Pakistan,PAK,of Muslims,10,15,2009,"Pew Research Center 2009; Someone, Inc.: A list",verified,"A range, ""as printed"""',
      'Pakistan,PAK,of Muslims,,15,2009,"Pew Research Center 2009; Someone, Inc.: A list",verified,"A range, ""as printed"""'
    ]);
  });

  test('says what is not verified, what is ours and what was not found', () => {
    const text = shareCsv(
      [
        { ...ROW, isVerified: false },
        { ...ROW, base: 'share-of-total', isDerived: true },
        { ...ROW, role: 'none' }
      ],
      []
    );
    expect(text).toContain('not verified');
    expect(text).toContain('of all people (our arithmetic)');
    expect(text).toContain('no estimate found');
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
  const file = JSON.parse(shareJson({ title: 'Shares', note: 'of Muslims' }, [ROW], SOURCES)) as {
    title: string;
    rows: { low: number; high: number; iso3: string }[];
  };
  expect(file.title).toBe('Shares');
  expect(file.rows).toEqual([expect.objectContaining({ iso3: 'PAK', low: 10, high: 15 })]);
});

describe('the GeoJSON', () => {
  const read = (rows: readonly ShareRow[]): FeatureCollection =>
    JSON.parse(shareGeojson(rows, SOURCES, COUNTRIES)) as FeatureCollection;

  test('has an area and the figures for each row, and no member RFC 7946 took away', () => {
    const file = read([ROW]);
    expect(Object.keys(file)).toEqual(['type', 'features']);
    expect(file.features[0]).toMatchObject({
      type: 'Feature',
      geometry: COUNTRIES.features[0]?.geometry,
      properties: { iso3: 'PAK', low: 10, high: 15, confidence: 'verified' }
    });
  });

  test('a country the map has no area for is a feature without geometry', () => {
    expect(read([{ ...ROW, iso3: 'PSE' }]).features[0]?.geometry).toBeNull();
  });
});
