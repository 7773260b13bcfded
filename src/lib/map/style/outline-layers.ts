import {
  OUTLINE,
  OUTLINE_CONTROL,
  OUTLINE_DISPUTED,
  type LineStyle
} from '#lib/core/theme/line-style.ts';
import { DASHED_KINDS, LINES } from './base-layers.ts';
import { PROVINCES } from './detail-layers.ts';
import type { StyleLayer } from './layer.ts';
import { lineLayout, linePaint, type StyleLook } from './style-look.ts';

/** Feature state of a line, or of a province, that bounds what is selected or pointed at. */
export const OUTLINE_STATE = 'isOutlined';

/** Ink around countries and provinces that are selected or pointed at. */
export function outlineLayers({ scene, palette, lineScale }: StyleLook): StyleLayer[] {
  const outline = (
    id: string,
    style: LineStyle,
    kinds: readonly string[] | null,
    isVisible = true
  ): StyleLayer => ({
    id,
    type: 'line',
    source: kinds ? LINES : PROVINCES,
    isVisible,
    ...(kinds ? { filter: ['in', ['get', 'kind'], ['literal', [...kinds]]] } : {}),
    layout: lineLayout(style),
    paint: {
      ...linePaint(style, palette.ink, lineScale),
      'line-opacity': ['case', ['boolean', ['feature-state', OUTLINE_STATE], false], 1, 0]
    }
  });
  return [
    outline('story-outline', OUTLINE, ['international', 'coast']),
    outline('story-outline-control', OUTLINE_CONTROL, ['loc']),
    outline('story-outline-disputed', OUTLINE_DISPUTED, DASHED_KINDS),
    outline('story-outline-province', OUTLINE, null, scene.layers.provinces)
  ];
}
