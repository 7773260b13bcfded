import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { BaseData } from '../base/base-data.ts';
import { AREAS, LINES } from './base-layers.ts';
import { CIRCLES } from './circle-layers.ts';
import {
  LAKES,
  PROVINCE_EDGES,
  PROVINCE_LINES,
  PROVINCES,
  RIVERS,
  SEA_COVER
} from './detail-layers.ts';
import type { StyleLayer } from './layer.ts';
import { layoutOf } from './style-changes.ts';

/** Global state of the style: 0 is flat, 1 the globe; between the map morphs. */
export const MORPH = 'globe';

const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
/** Finer tiles than these would hold the same points. */
const MAX_TILE_ZOOM = 7;
const TILING = { maxzoom: MAX_TILE_ZOOM, buffer: 32, tolerance: 0.3 };

/** The whole style for the map's constructor. `layers` without those whose source is not there yet. */
export function buildStyle(
  base: BaseData,
  layers: readonly StyleLayer[],
  globe: number
): StyleSpecification {
  const source = (data: GeoJSON.GeoJSON) =>
    ({ type: 'geojson', data, promoteId: 'id', ...TILING }) as const;
  return {
    version: 8,
    state: { [MORPH]: { default: globe } },
    projection: {
      type: [
        'interpolate',
        ['linear'],
        ['global-state', MORPH],
        0,
        'mercator',
        1,
        'vertical-perspective'
      ]
    },
    // No fade when colours change: a step shows its colours at once.
    transition: { duration: 0 },
    sources: {
      [AREAS]: source(base.areas),
      [LINES]: source(base.lines),
      [PROVINCES]: source(NOTHING),
      [PROVINCE_EDGES]: source(NOTHING),
      [PROVINCE_LINES]: source(NOTHING),
      [RIVERS]: source(NOTHING),
      [LAKES]: source(NOTHING),
      [SEA_COVER]: source(NOTHING),
      [CIRCLES]: source(NOTHING)
    },
    layers: layers.map(specificationOf)
  };
}

/** The layer as MapLibre wants it. */
export function specificationOf(layer: StyleLayer): LayerSpecification {
  const { id, type, source, filter, paint } = layer;
  // `StyleLayer` has the same parts; which paint belongs to which type, the tests check with the style's own validator.
  return {
    id,
    type,
    ...(source ? { source } : {}),
    ...(filter ? { filter } : {}),
    layout: layoutOf(layer),
    paint
  } as LayerSpecification;
}
