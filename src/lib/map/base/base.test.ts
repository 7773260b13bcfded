import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, Polygon, Position } from 'geojson';
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
  const sea = seaOf(atlas.land(), [22.5, 0, 90, 55]);
  const isSea = (position: Position): boolean =>
    sea.features.some((cell) => booleanPointInPolygon(position, cell));

  it('is what no land covers, and the waters inside the land', () => {
    // The Arabian, Black and Caspian Seas, the Sea of Azov and the Persian Gulf.
    for (const water of [
      [65, 15],
      [34, 43],
      [50.5, 42],
      [36.5, 46],
      [51, 27.5]
    ]) {
      expect(isSea(water), String(water)).toBe(true);
    }
    // The Kuban, Anatolia, Pakistan, Socotra.
    for (const land of [
      [42, 45.5],
      [33, 39],
      [70, 30],
      [53.8, 12.5]
    ]) {
      expect(isSea(land), String(land)).toBe(false);
    }
  });

  it('has no outline so long that its triangles fail, and only islands for holes', () => {
    for (const { geometry } of sea.features) {
      for (const [index, ring] of geometry.coordinates.entries()) {
        const width = Math.max(...ring.map(([x = 0]) => x)) - Math.min(...ring.map(([x = 0]) => x));
        expect(width).toBeLessThanOrEqual(index === 0 ? 10 : 9.9);
      }
    }
  });
});
