import type { Camera } from '../camera/camera.ts';
import type { LayerId } from '../story/layers.ts';

/**
 * From this scale on, in pixels per radian, figures below country level are drawn over shares without being asked
 * for. Iraq is then 320 pixels high: it fills a phone and nearly half the height of a desk's map. One scale both
 * ways, and no memory of the way there: an address restores what was seen.
 */
export const PROVINCES_SCALE = 2200;

/** True where a resting camera looks from near enough; `null`, the whole region, never is. */
export function isNearProvinces(camera: Camera | null): boolean {
  return camera !== null && camera.scale >= PROVINCES_SCALE;
}

/** The layers drawn where `chosen` are on: provinces join the shares of a near map. In the map's order. */
export function withNearProvinces(chosen: readonly LayerId[], isNear: boolean): readonly LayerId[] {
  if (!isNear || !chosen.includes('share') || chosen.includes('provinces')) {
    return chosen;
  }
  return chosen.flatMap((layer) => (layer === 'share' ? [layer, 'provinces'] : [layer]));
}
