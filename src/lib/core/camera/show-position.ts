import { distanceKm } from '../geo/great-circle.ts';
import { EARTH_RADIUS_KM, RADIANS_PER_DEGREE, type Position, type Size } from '../geo/position.ts';
import type { Camera } from './camera.ts';
import { cameraFor, EQUAL_AREA_CENTER, fromPlane, toPlane } from './framing.ts';

/** Farther from the middle of the equal-area plane than this, shapes are so skewed that the globe tells more. */
const FLAT_REACH_DEG = 60;
/** Below this width the card lies under the map, not over it. */
const NARROW_PX = 600;
/** Where the position comes to lie on a wide map, as part of its width: the other side is the card's. */
const AT_PART = 0.3;

/** The camera that brings a position into view beside an open card, at the present scale where that makes sense. */
export function cameraShowing(position: Position, size: Size, now: Camera): Camera {
  const reachKm = FLAT_REACH_DEG * RADIANS_PER_DEGREE * EARTH_RADIUS_KM;
  if (distanceKm(position, EQUAL_AREA_CENTER) > reachKm) {
    return { center: position, scale: cameraFor('wide', size).scale, globe: 1 };
  }
  const scale = now.globe < 0.5 ? now.scale : cameraFor('region', size).scale;
  const [x, y] = toPlane(position);
  const shift = size.width < NARROW_PX ? 0 : ((0.5 - AT_PART) * size.width) / scale;
  return { center: fromPlane([x + shift, y]), scale, globe: 0 };
}
