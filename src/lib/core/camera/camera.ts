import type { Position } from '../geo/position.ts';

/** Where the map looks, independent of the painter. North is up. */
export interface Camera {
  readonly center: Position;
  /** Pixels per radian of arc at the centre: the radius of the globe in pixels when `globe` is 1. */
  readonly scale: number;
  /** 0 = flat (equal-area in SVG, Mercator in MapLibre, which therefore draws no shares), 1 = globe. Between the two MapLibre morphs; SVG takes the nearer. */
  readonly globe: number;
}

/** MapLibre's zoom that gives the camera's scale at its centre: 512 px tiles, Mercator stretched by 1/cos(latitude). */
export function zoomOf(camera: Camera): number {
  const cos = Math.cos((camera.center[1] * Math.PI) / 180);
  return Math.log2((2 * Math.PI * camera.scale * cos) / 512);
}

/** The scale of a MapLibre view: inverse of `zoomOf`. */
export function scaleOf(zoom: number, latitude: number): number {
  return (512 * 2 ** zoom) / (2 * Math.PI * Math.cos((latitude * Math.PI) / 180));
}

export function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    a === b ||
    (a.scale === b.scale &&
      a.globe === b.globe &&
      a.center[0] === b.center[0] &&
      a.center[1] === b.center[1])
  );
}
