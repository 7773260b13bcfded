import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { OUTPUT_FOLDER } from './write-geojson.ts';

/** Every GeoJSON layer that the build writes, by the name of its file. */
export const LAYERS = [
  'borders',
  'countries',
  'disputed',
  'districts',
  'labels',
  'lakes',
  'places',
  'province-lines',
  'provinces',
  'rivers'
] as const;

/** Features of `static/geo/<name>.geojson`; `G` and `P` are what its layer is known to have. */
export function readLayer<G extends Geometry, P = object>(
  name: (typeof LAYERS)[number]
): Feature<G, P & { readonly id: string }>[] {
  const text = readFileSync(resolve(OUTPUT_FOLDER, `${name}.geojson`), 'utf8');
  const layer = JSON.parse(text) as FeatureCollection<G, P & { readonly id: string }>;
  if (layer.type !== 'FeatureCollection') {
    throw new Error(`${name}.geojson is no FeatureCollection`);
  }
  return layer.features;
}
