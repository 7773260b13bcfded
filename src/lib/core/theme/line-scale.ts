import type { Size } from '../geo/position.ts';
import type { ThemeId } from './palette.ts';

/**
 * On stage lines grow with the picture: 0.65 % of its height for the tour's line of 4 px, so that a listener
 * at the back sees the same picture on any projector. Elsewhere a pixel is a pixel.
 */
export function lineScaleFor(theme: ThemeId, size: Size): number {
  return theme === 'stage' ? Math.max((size.height * 0.0065) / 4, 1) : 1;
}
