import type { Camera } from '../camera/camera.ts';
import { toPlane } from '../camera/framing.ts';
import type { Position, Size } from '../geo/position.ts';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/** Where the areas below country level lie that may be shaded, by country: boxes around `PROVINCE_MAP_IDS`. */
export const PROVINCE_BOXES: Readonly<Record<string, readonly Box[]>> = {
  PAK: [
    [72.5, 34.4, 77.1, 37.1],
    [69.8, 33.3, 70.8, 34.1]
  ],
  IRQ: [[42.7, 29, 48.6, 33.5]],
  SAU: [[44.9, 17, 55.7, 29.1]],
  YEM: [[42.5, 12.1, 54.6, 19]]
};

/**
 * The countries whose areas below country level lie at least in part on a map of this size, in the order above. The
 * whole region, `null`, has all of them in it.
 */
export function provincesInView(camera: Camera | null, size: Size): string[] {
  return Object.keys(PROVINCE_BOXES).filter(
    (iso3) => !camera || PROVINCE_BOXES[iso3]?.some((box) => isInView(box, camera, size))
  );
}

/** Shares are drawn on one equal-area plane, so the view is a rectangle of it. */
function isInView([west, south, east, north]: Box, camera: Camera, size: Size): boolean {
  const corners: readonly Position[] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north]
  ];
  const points = corners.map(toPlane);
  const center = toPlane(camera.center);
  const reach = [size.width / 2 / camera.scale, size.height / 2 / camera.scale] as const;
  return ([0, 1] as const).every((axis) => {
    const along = points.map((point) => point[axis] - center[axis]);
    return Math.min(...along) < reach[axis] && Math.max(...along) > -reach[axis];
  });
}
