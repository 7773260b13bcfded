import type { Size } from '#lib/core/geo/position.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { lineScaleFor } from '#lib/core/theme/line-scale.ts';
import type { LineStyle } from '#lib/core/theme/line-style.ts';
import { PALETTES, type Palette } from '#lib/core/theme/palette.ts';

/** What the layers of the style follow from. */
export interface StyleLook {
  readonly scene: Scene;
  readonly palette: Palette;
  /** Multiplies the width of every line. */
  readonly lineScale: number;
  /** By how much patterns must be made smaller to look as large as they should. */
  readonly patternScale: number;
}

export function styleLook(scene: Scene, size: Size, zoom = 0): StyleLook {
  const lineScale = lineScaleFor(scene.theme, size);
  return {
    scene,
    palette: PALETTES[scene.theme],
    lineScale,
    patternScale: patternScale(zoom) / lineScale
  };
}

/**
 * MapLibre stretches patterns between two whole zooms by up to two. The images are made smaller by as much, in
 * quarters of a doubling, so that stripes stay within a tenth of the legend's.
 */
function patternScale(zoom: number): number {
  return 2 ** (Math.round((zoom - Math.floor(zoom)) * 4) / 4);
}

/** Paint of a line layer. MapLibre counts dashes in line widths. */
export function linePaint(
  style: LineStyle,
  color: string,
  lineScale: number
): Record<string, unknown> {
  return {
    'line-color': color,
    'line-width': style.width * lineScale,
    'line-opacity': style.opacity ?? 1,
    ...(style.dash ? { 'line-dasharray': style.dash.map((length) => length / style.width) } : {})
  };
}

export function lineLayout(style: LineStyle): Record<string, unknown> {
  return { 'line-join': 'round', 'line-cap': style.isRound ? 'round' : 'butt' };
}
