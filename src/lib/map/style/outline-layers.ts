import type { FilterSpecification } from 'maplibre-gl';
import type { EdgeKind } from '#lib/core/geo/disputed.ts';
import {
  OUTLINE,
  OUTLINE_CONTROL,
  OUTLINE_DISPUTED,
  type LineStyle
} from '#lib/core/theme/line-style.ts';
import { DASHED_KINDS, LINES } from './base-layers.ts';
import { PROVINCE_EDGES, PROVINCES } from './detail-layers.ts';
import type { StyleLayer } from './layer.ts';
import { lineLayout, linePaint, type StyleLook } from './style-look.ts';

/** Feature state of a line, or of a province, that bounds what is selected or pointed at. */
export const OUTLINE_STATE = 'isOutlined';

/** Ink around countries and provinces that are selected or pointed at. */
export function outlineLayers({ scene, palette, lineScale }: StyleLook): StyleLayer[] {
  const outline = (
    id: string,
    style: LineStyle,
    source: string,
    filter: NonNullable<StyleLayer['filter']>
  ): StyleLayer => ({
    id,
    type: 'line',
    source,
    isVisible: source === LINES || scene.layers.provinces,
    filter,
    layout: lineLayout(style),
    paint: {
      ...linePaint(style, palette.ink, lineScale),
      'line-opacity': ['case', ['boolean', ['feature-state', OUTLINE_STATE], false], 1, 0]
    }
  });
  const ofKinds = (...kinds: readonly string[]): FilterSpecification => [
    'in',
    ['get', 'kind'],
    ['literal', [...kinds]]
  ];
  const ofEdge = (edge: EdgeKind): FilterSpecification => ['==', ['get', 'edge'], edge];
  return [
    outline('story-outline', OUTLINE, LINES, ofKinds('international', 'coast')),
    outline('story-outline-control', OUTLINE_CONTROL, LINES, ofKinds('loc')),
    outline('story-outline-disputed', OUTLINE_DISPUTED, LINES, ofKinds(...DASHED_KINDS)),
    // Where a province ends at a line in dispute its outline comes in parts.
    outline('story-outline-province', OUTLINE, PROVINCES, ['!', ['has', 'edges']]),
    outline('story-outline-province-settled', OUTLINE, PROVINCE_EDGES, ofEdge('settled')),
    outline('story-outline-province-control', OUTLINE_CONTROL, PROVINCE_EDGES, ofEdge('control')),
    outline('story-outline-province-disputed', OUTLINE_DISPUTED, PROVINCE_EDGES, ofEdge('disputed'))
  ];
}
