import { area, feature } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { linesOf, problemsOf } from '../../scripts/geo/layer-problems.ts';
import { LAYERS, readLayer } from '../../scripts/geo/read-layer.ts';

type Area = Polygon | MultiPolygon;

const KINDS = ['area', 'loc', 'lac', 'ceasefire', 'internal', 'disputed', 'claim'];

test.each(LAYERS)('%s is valid, in range, rightly wound and without crossings', (name) => {
  const features = readLayer<Geometry>(name);
  expect(features.length).toBeGreaterThan(0);
  expect(problemsOf(features)).toEqual([]);
});

test('an area with swapped coordinates is detected', () => {
  const swapped = readLayer<Polygon>('districts').map(({ geometry, ...rest }) => ({
    ...rest,
    geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(swap)) }
  }));
  expect(problemsOf(swapped)).not.toEqual([]);
});

test.each(['rivers', 'lakes'] as const)('%s lie in the region', (name) => {
  const outside = readLayer<Geometry>(name)
    .flatMap(({ geometry }) => linesOf(geometry).flat())
    .filter(([lon = NaN, lat = NaN]) => !(lon >= 22 && lon <= 88 && lat >= 5 && lat <= 46));
  expect(outside).toEqual([]);
});

test('the provinces of Pakistan tile it', () => {
  const provinces = readLayer<Area, { iso3: string }>('provinces')
    .filter(({ properties }) => properties.iso3 === 'PAK')
    .map(km2);
  const country = readLayer<Area>('countries').filter(({ properties }) => properties.id === 'PAK');
  const governed = readLayer<Area, { kind: string; admin: string }>('disputed').filter(
    ({ properties }) => properties.kind === 'area' && properties.admin === 'PAK'
  );
  const whole = sum([...country, ...governed].map(km2));
  expect(provinces).toHaveLength(7);
  expect(sum(provinces) / whole).toBeCloseTo(1, 2);
  // 796,096 km² without, 881,913 km² with Azad Kashmir and Gilgit-Baltistan.
  expect(whole / 881_913).toBeCloseTo(1, 1);
});

test('the Line of Control and the Line of Actual Control are there', () => {
  const lines = readLayer<Geometry, { kind: string; a: string; b: string }>('disputed');
  const kinds = new Set(lines.map(({ properties }) => properties.kind));
  const idsOf = (kind: string) =>
    lines
      .filter(({ properties }) => properties.kind === kind)
      .map(({ properties }) => properties.id);
  expect(KINDS).toEqual(expect.arrayContaining([...kinds]));
  expect(idsOf('loc')).toContain('XK-AJK_XK-IJK');
  expect(idsOf('lac')).toContain('XK-AC_XK-LA');
});

test('the district of Kurram says that it is approximate', () => {
  const [kurram, ...others] = readLayer<Polygon, object>('districts');
  expect(others).toEqual([]);
  expect(kurram?.properties).toMatchObject({
    id: 'PK-KP-KURRAM',
    iso3: 'PAK',
    province: 'PK-KP',
    approximate: true
  });
});

function swap([lon = NaN, lat = NaN]: Position): Position {
  return [lat, lon];
}

function km2({ geometry }: { geometry: Area }): number {
  return area(feature(geometry)) / 1e6;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test('where Kurram ends at Afghanistan it has the border’s own positions: snapping it would change nothing', () => {
  const [kurram] = readLayer<Polygon, object>('districts');
  const [border] = readLayer<Geometry>('borders').filter(
    ({ properties }) => properties.id === 'AFG_PAK'
  );
  const onBorder = new Set(border && linesOf(border.geometry).flat().map(String));
  const [ring = []] = kurram?.geometry.coordinates ?? [];
  const inner = ring.filter((position) => !onBorder.has(String(position)));
  // Seven corners of its own, and the two ends at which they meet the border.
  expect(ring.length - inner.length).toBeGreaterThan(40);
  expect(inner).toHaveLength(9);
});
