import type { Camera } from '#lib/core/camera/camera.ts';
import { fromPlane, toPlane } from '#lib/core/camera/framing.ts';
import { RADIANS_PER_DEGREE, type Point, type Size } from '#lib/core/geo/position.ts';
import { isGlobe } from '../projection.ts';

/** How far the centre may leave the middle of the equal-area plane: 75°, beyond which land is smeared. */
const MAX_PLANE = 1.217;
/** A pixel is about 400 m: finer than the data. */
const MAX_SCALE = 16000;
/** Beyond, north would no longer be up. */
const MAX_GLOBE_LATITUDE = 80;

/** The camera after the map was dragged by so many pixels. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  const { center, scale } = camera;
  if (!isGlobe(camera)) {
    const [x, y] = toPlane(center);
    return { ...camera, center: centerAt(x - dx / scale, y - dy / scale) };
  }
  const radians = scale * RADIANS_PER_DEGREE;
  const stretch = Math.max(Math.cos(center[1] * RADIANS_PER_DEGREE), 0.2);
  const lng = center[0] - dx / radians / stretch;
  const lat = clamp(center[1] + dy / radians, -MAX_GLOBE_LATITUDE, MAX_GLOBE_LATITUDE);
  return { ...camera, center: [((((lng + 180) % 360) + 360) % 360) - 180, lat] };
}

/** The camera after zooming by a factor; on the flat map what lies under `at` stays there. */
export function zoomed(camera: Camera, size: Size, at: Point, factor: number): Camera {
  const [low, high] = scaleLimits(camera, size);
  const scale = clamp(
    camera.scale * factor,
    Math.min(low, camera.scale),
    Math.max(high, camera.scale)
  );
  if (isGlobe(camera)) {
    return { ...camera, scale };
  }
  const [x, y] = toPlane(camera.center);
  const shift = 1 / camera.scale - 1 / scale;
  const [right, down] = [at.x - size.width / 2, at.y - size.height / 2];
  return { ...camera, scale, center: centerAt(x + right * shift, y + down * shift) };
}

/** Out to a hemisphere, in to the fineness of the data. */
function scaleLimits(camera: Camera, { width, height }: Size): [number, number] {
  const side = Math.max(Math.min(width, height), 1);
  return [side / (isGlobe(camera) ? 2.2 : 2.83), MAX_SCALE];
}

function centerAt(x: number, y: number): Camera['center'] {
  const length = Math.hypot(x, y);
  const kept = length > MAX_PLANE ? MAX_PLANE / length : 1;
  return fromPlane([x * kept, y * kept]);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
