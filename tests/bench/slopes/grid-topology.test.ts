import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { atlasBase } from '#lib/map/base/atlas-geojson.ts';
import { gridTopology } from './grid-topology.ts';

test('the painters take it for an atlas: so many areas, a border between neighbours', () => {
  const { areas, lines } = atlasBase(gridTopology(8));
  expect(areas.features).toHaveLength(8);
  // 4 × 2 cells share 3 × 2 upright and 4 level borders.
  const borders = lines.features.filter(({ properties }) => properties.kind === 'international');
  expect(borders).toHaveLength(10);
});

test('every area is a closed ring', () => {
  const topology = gridTopology(177);
  const shapes = feature(topology, topology.objects.countries);
  for (const { geometry } of shapes.features) {
    const [ring] = geometry.type === 'Polygon' ? geometry.coordinates : [];
    expect(ring?.length).toBe(17);
    expect(ring?.at(-1)).toEqual(ring?.[0]);
  }
});

test('it is the same every time', () => {
  expect(gridTopology(5)).toEqual(gridTopology(5));
});
