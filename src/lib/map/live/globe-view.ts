import type { Camera } from '#lib/core/camera/camera.ts';
import {
  RADIANS_PER_DEGREE,
  type Point,
  type Position,
  type Size
} from '#lib/core/geo/position.ts';

/**
 * MapLibre's globe is seen from a camera above it. From so narrow an angle that camera is far away, and the
 * globe is the orthographic one of the SVG painter to within a pixel.
 */
export const FIELD_OF_VIEW_DEG = 0.2;

/** Whether a camera shows a globe, which hides its far side. */
export function isGlobe({ globe }: Camera): boolean {
  return globe >= 0.5;
}

/** Radius of the globe's disc on screen, pixels: a little less than the globe's own. */
export function discRadius({ scale }: Camera, size: Size): number {
  const distance = cameraDistance(size);
  return (distance * scale) / Math.sqrt((distance + scale) ** 2 - scale ** 2);
}

/** Whether a position lies beyond the horizon. */
export function isBehind(position: Position, camera: Camera, size: Size): boolean {
  const horizon = camera.scale / (camera.scale + cameraDistance(size));
  return cosBetween(position, camera.center) < horizon;
}

export function isOnDisc({ x, y }: Point, camera: Camera, size: Size): boolean {
  return Math.hypot(x - size.width / 2, y - size.height / 2) <= discRadius(camera, size);
}

/** From the camera to the surface at the centre, pixels. */
export function cameraDistance({ height }: Size): number {
  return height / 2 / Math.tan((FIELD_OF_VIEW_DEG / 2) * RADIANS_PER_DEGREE);
}

function cosBetween(a: Position, b: Position): number {
  const [latA, latB] = [a[1] * RADIANS_PER_DEGREE, b[1] * RADIANS_PER_DEGREE];
  const lng = (a[0] - b[0]) * RADIANS_PER_DEGREE;
  return Math.sin(latA) * Math.sin(latB) + Math.cos(latA) * Math.cos(latB) * Math.cos(lng);
}
