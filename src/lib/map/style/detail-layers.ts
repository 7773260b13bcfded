import type { ExpressionSpecification } from 'maplibre-gl';
import { DISPUTED_PROVINCES } from '#lib/core/label/label-properties.ts';
import { LAKE_SHORE, PROVINCE, RIVER } from '#lib/core/theme/line-style.ts';
import type { StyleLayer } from './layer.ts';
import { lineLayout, linePaint, type StyleLook } from './style-look.ts';

/** Sources of the layers a person can turn on; each is there from the start, its data comes when it is wanted. */
export const PROVINCES = 'story-provinces';
/** Outlines of provinces that end at a line in dispute, by kind of edge. */
export const PROVINCE_EDGES = 'story-province-edges';
export const PROVINCE_LINES = 'story-province-lines';
export const RIVERS = 'story-rivers';
export const LAKES = 'story-lakes';
export const RELIEF = 'story-relief';
export const SEA_COVER = 'story-sea-cover';

/** The id of a line names the two provinces it parts. */
const isEndOf = (provinceId: string): ExpressionSpecification => ['in', provinceId, ['get', 'id']];

/** Shading is the picture of heights; at full strength it would outshout the lines. */
const RELIEF_EXAGGERATION = 0.35;

/** Relief lies on the land and under every colour of the story. */
export function reliefLayers({ scene, palette }: StyleLook): StyleLayer[] {
  const isDark = scene.theme === 'dark';
  return [
    {
      id: 'story-relief',
      type: 'hillshade',
      source: RELIEF,
      isVisible: scene.layers.relief,
      paint: {
        'hillshade-exaggeration': RELIEF_EXAGGERATION,
        'hillshade-shadow-color': isDark ? palette.sea : palette.border,
        'hillshade-highlight-color': isDark ? palette.border : palette.panel,
        'hillshade-accent-color': palette.border
      }
    },
    {
      // The heights go on under the sea, where this map is plain.
      id: 'story-sea-cover',
      type: 'fill',
      source: SEA_COVER,
      isVisible: scene.layers.relief,
      paint: { 'fill-color': palette.sea }
    }
  ];
}

export function detailLayers({ scene, palette, lineScale }: StyleLook): StyleLayer[] {
  const { provinces, rivers } = scene.layers;
  const water = palette.labelSea;
  return [
    {
      // Never seen: it is what a pointer finds, provinces and districts.
      id: 'story-province-areas',
      type: 'fill',
      source: PROVINCES,
      isVisible: provinces,
      paint: { 'fill-opacity': 0 }
    },
    {
      id: 'story-provinces',
      type: 'line',
      source: PROVINCE_LINES,
      isVisible: provinces,
      // The lines around provinces in dispute are the base map's, dashed and dotted.
      filter: ['!', ['any', ...Object.keys(DISPUTED_PROVINCES).map(isEndOf)]],
      layout: lineLayout(PROVINCE),
      paint: linePaint(PROVINCE, palette.province, lineScale)
    },
    {
      id: 'story-rivers',
      type: 'line',
      source: RIVERS,
      isVisible: rivers,
      layout: lineLayout(RIVER),
      paint: linePaint(RIVER, water, lineScale)
    },
    {
      id: 'story-lakes',
      type: 'fill',
      source: LAKES,
      isVisible: rivers,
      paint: { 'fill-color': palette.sea }
    },
    {
      id: 'story-lake-shores',
      type: 'line',
      source: LAKES,
      isVisible: rivers,
      layout: lineLayout(LAKE_SHORE),
      paint: linePaint(LAKE_SHORE, water, lineScale)
    }
  ];
}
