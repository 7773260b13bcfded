import { geoArea } from 'd3-geo';
import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { rewound } from './winding.ts';

it('no lake of the map file covers the rest of the earth', () => {
  const lakes = JSON.parse(readFileSync('static/geo/lakes.geojson', 'utf8')) as FeatureCollection;
  const areas = lakes.features.map(({ geometry }) => geoArea(rewound(geometry)));
  expect(areas.length).toBeGreaterThan(10);
  expect(Math.max(...areas)).toBeLessThan(0.1);
});

it('lines stay as they are', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [0, 0],
      [1, 1]
    ]
  };
  expect(rewound(line)).toBe(line);
});
