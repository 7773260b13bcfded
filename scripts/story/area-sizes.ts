import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { areaKm2 } from '../../src/lib/core/geo/area.ts';
import { countryIdOf } from '../../src/lib/core/geo/disputed.ts';

export const AREA_FILES: readonly string[] = [
  'static/geo/countries.geojson',
  'static/geo/disputed.geojson',
  'static/geo/provinces.geojson',
  'static/geo/districts.geojson'
];

/** Square kilometres of every country, area in dispute, province and district as drawn, by id, to three digits. */
export function readAreaSizes(root: string): Readonly<Record<string, number>> {
  const sizes = new Map<string, number>();
  for (const { properties, geometry } of AREA_FILES.flatMap((file) => readFeatures(root, file))) {
    const id: unknown = properties?.['id'];
    const km2 = areaKm2(geometry);
    if (typeof id === 'string' && km2 > 0) {
      // A country in two parts has the area of both.
      for (const known of new Set([id, countryIdOf(id)])) {
        sizes.set(known, (sizes.get(known) ?? 0) + km2);
      }
    }
  }
  return Object.fromEntries([...sizes].map(([id, km2]) => [id, Number(km2.toPrecision(3))]));
}

function readFeatures(root: string, file: string): FeatureCollection['features'] {
  return (JSON.parse(readFileSync(join(root, file), 'utf8')) as FeatureCollection).features;
}
