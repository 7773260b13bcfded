// Names that come with the layers: provinces from the label file, rivers from their own.

import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { provinceLabels, riverLabels } from '#lib/core/label/layer-labels.ts';

function read<Geometry extends Polygon | MultiPolygon>(
  file: string
): FeatureCollection<Geometry, { id: string }> {
  return JSON.parse(readFileSync(`static/geo/${file}`, 'utf8')) as FeatureCollection<
    Geometry,
    { id: string }
  >;
}

describe('names of provinces', () => {
  const labels = provinceLabels(read('labels.geojson'));
  const provinces = read('provinces.geojson').features;

  test('each lies in a province and is written in four languages', () => {
    expect(labels.length).toBeGreaterThan(200);
    for (const { id, names, position } of labels) {
      const isInside = provinces.some((province) => booleanPointInPolygon([...position], province));
      expect(isInside, `${id} at ${position.join()}`).toBe(true);
      expect(
        Object.values(names).every((name) => name !== ''),
        id
      ).toBe(true);
    }
  });

  test('what Pakistan administers in Kashmir is named, and nothing else of the areas in dispute', () => {
    expect(labels.map(({ id }) => id).filter((id) => id.startsWith('X'))).toEqual([
      'XK-AJK',
      'XK-GB'
    ]);
  });
});

test('Kurram is named inside Kurram', () => {
  const districts = read('districts.geojson');
  const label = provinceLabels(read('labels.geojson')).find(({ id }) => id === 'PK-KP-KURRAM');
  expect(label?.names.en).toBe('Kurram District');
  const [kurram] = districts.features;
  expect(kurram && label && booleanPointInPolygon([...label.position], kurram)).toBe(true);
});

describe('names of rivers', () => {
  const labels = riverLabels(read('rivers.geojson'));

  test('each river is named once, however many pieces it has', () => {
    const names = labels.map(({ names: { en } }) => en);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['Indus', 'Euphrates', 'Tigris', 'Helmand']));
  });

  test('the Indus is named where it flows, between Tibet and the sea', () => {
    const [lng, lat] = labels.find(({ id }) => id === 'Indus')?.position ?? [NaN, NaN];
    expect(lng).toBeGreaterThan(67);
    expect(lng).toBeLessThan(82);
    expect(lat).toBeGreaterThan(23);
    expect(lat).toBeLessThan(37);
  });

  test('a feature without a name or a line is passed over', () => {
    expect(
      riverLabels({
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [] } },
          {
            type: 'Feature',
            properties: { en: 'X' },
            geometry: { type: 'Point', coordinates: [0, 0] }
          }
        ]
      })
    ).toEqual([]);
  });
});
