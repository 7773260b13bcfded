import type { Size } from '#lib/core/geo/position.ts';
import type { ThemeId } from '#lib/core/theme/palette.ts';
import type { Paint } from './paint.ts';

/** What every layer needs to know of the picture besides its data. */
export interface Look {
  readonly paint: Paint;
  /** Put before every id, so that two pictures can share a page. */
  readonly idPrefix: string;
  /** Multiplies the width of every line. */
  readonly lineScale: number;
  /** A live map: lines keep their width although the group around them is scaled. */
  readonly isLineFixed: boolean;
  /** Units of the layer's coordinates per pixel: above 1 in a scaled group. */
  readonly unitsPerPx: number;
}

/**
 * On stage lines grow with the picture: 0.65 % of its height for the tour's line of 4 px, so that a listener
 * at the back sees the same picture on any projector. Elsewhere a pixel is a pixel.
 */
export function lineScaleFor(theme: ThemeId, size: Size): number {
  return theme === 'stage' ? Math.max((size.height * 0.0065) / 4, 1) : 1;
}
