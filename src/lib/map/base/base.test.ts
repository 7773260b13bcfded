import type { FeatureCollection, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KASHMIR_IDS } from '#lib/core/geo/disputed.ts';
import { atlasBase } from './atlas-geojson.ts';
import type { BaseData } from './base-data.ts';
import { coastsOf } from './coast.ts';
import { fullBase } from './full-geojson.ts';
import { seaOf } from './sea.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`static/geo/${file}`, 'utf8'));
const geojson = (file: string): FeatureCollection => read(file) as FeatureCollection;

const atlas = atlasBase(read('atlas.json'));
const full = fullBase({
  countries: geojson('countries.geojson'),
  borders: geojson('borders.geojson'),
  disputed: geojson('disputed.geojson')
});

const linesOf = (base: BaseData, kind: string, side: string): number =>
  base.lines.features.filter(
    ({ properties }) => properties.kind === kind && properties.sides.includes(side)
  ).length;

describe.each([
  ['the atlas', atlas],
  ['the full files', full]
])('the base map of %s', (_name, base) => {
  it('has an area for every country and every part of Kashmir, each once', () => {
    const ids = base.areas.features.map(({ properties }) => properties.id);
    expect(ids).toEqual(expect.arrayContaining(['PAK', 'IRN', 'XP-GZ', ...KASHMIR_IDS]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every line once, so that its state is its own', () => {
    const ids = base.lines.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives a coast to Pakistan and none to Afghanistan or Kashmir', () => {
    expect(linesOf(base, 'coast', 'PAK')).toBe(1);
    for (const inland of ['AFG', ...KASHMIR_IDS]) {
      expect(linesOf(base, 'coast', inland)).toBe(0);
    }
  });

  it('has the Line of Control as a line of its own, and no settled border towards a claimant', () => {
    expect(linesOf(base, 'loc', 'XK-AJK')).toBeGreaterThan(0);
    const parties = ['PAK', 'IND', 'CHN', ...KASHMIR_IDS];
    const settled = base.lines.features.filter(
      ({ properties: { kind, sides } }) =>
        kind === 'international' &&
        sides.some((side) => KASHMIR_IDS.includes(side)) &&
        sides.every((side) => parties.includes(side))
    );
    expect(settled).toEqual([]);
  });
});

describe('atlasBase', () => {
  it('names the file when it is no atlas', () => {
    expect(() => atlasBase({ type: 'FeatureCollection' })).toThrow(/^atlas\.json: /);
  });
});

describe('coastsOf', () => {
  const square = (x: number): Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0]
      ]
    ]
  });

  it('leaves out what two areas share, from whichever end they walk it', () => {
    const coasts = coastsOf(
      new Map([
        ['west', square(0)],
        ['east', square(1)]
      ])
    );
    expect(coasts.get('west')).toEqual([
      [
        [0, 0],
        [1, 0]
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0]
      ]
    ]);
  });
});

describe('seaOf', () => {
  it('is the world without the land, and the waters inside the land', () => {
    const ring = (size: number) => [
      [0, 0],
      [size, 0],
      [size, size],
      [0, 0]
    ];
    const land = { type: 'MultiPolygon' as const, coordinates: [[ring(10), ring(2)]] };
    const { coordinates } = seaOf(land).geometry;
    expect(coordinates).toHaveLength(2);
    expect(coordinates[0]?.[1]).toEqual(ring(10));
    expect(coordinates[1]).toEqual([ring(2)]);
  });
});
