import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { detailsOf } from '#lib/core/details/details-of.ts';
import { areasFrom } from '#lib/data/areas.ts';
import { readAreaSizes } from '../../scripts/story/area-sizes.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const geo = (file: string): FeatureCollection =>
  JSON.parse(readFileSync(join(ROOT, 'static/geo', file), 'utf8')) as FeatureCollection;
const sizes = readAreaSizes(ROOT);
const areas = areasFrom(geo('labels.geojson'), geo('disputed.geojson'), sizes);

test('every area that has a card has a size, but French Guiana, which is drawn as land of France', () => {
  expect(areas.filter(({ areaKm2 }) => areaKm2 === null).map(({ id }) => id)).toEqual(['GUF']);
  const known = { ...readContent(ROOT), areas };
  const remarks = detailsOf({ kind: 'country', id: 'GUF' }, known)?.remarks ?? [];
  expect(remarks.map(({ kind }) => kind)).toEqual(['region-country', 'certainty']);
});

test('a country’s provinces add up to it, to two parts in a hundred', () => {
  for (const iso3 of ['IRN', 'IRQ', 'SYR', 'YEM', 'AFG']) {
    const parts = geo('provinces.geojson').features.filter(
      ({ properties }) => properties?.['iso3'] === iso3
    );
    const sum = parts.reduce(
      (total, { properties }) => total + (sizes[String(properties?.['id'])] ?? 0),
      0
    );
    const whole = sizes[iso3] ?? 0;
    expect(Math.abs(sum - whole) / whole, iso3).toBeLessThan(0.02);
  }
});

test('the card of a country tells its area and that areas in dispute are apart', () => {
  const known = { ...readContent(ROOT), areas };
  const remark = detailsOf({ kind: 'country', id: 'PAK' }, known)?.remarks.find(
    ({ kind }) => kind === 'area'
  );
  expect(remark).toEqual({ kind: 'area', km2: sizes['PAK'], isCountry: true });
});
