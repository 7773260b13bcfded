import { toPlane } from '#lib/core/camera/framing.ts';
import type { Atlas } from '../atlas.ts';
import type { Level } from '../geometry/level.ts';
import { equalAreaPlane, pathsOf, type View } from '../projection.ts';

/**
 * Units of the plane per radian, written as whole numbers: one is 390 m, a quarter of a pixel at the largest
 * scale of the tour.
 */
const PLANE = 16384;

/** While the globe turns, four times coarser. */
const MOVING_COARSER = 4;

type Geometry = Parameters<View['path']>[0];

/** The geometry of the base map for one view, with the transform of the group that holds it. */
export interface BaseGeometry {
  readonly level: Level;
  readonly path: View['path'];
  readonly transform: string | undefined;
  readonly unitsPerPx: number;
}

/**
 * Flat views share one set of paths and differ by a transform; on the globe paths are made for each camera,
 * from coarser geometry while it turns.
 */
export function baseGeometryOf(atlas: Atlas): (view: View, isMoving: boolean) => BaseGeometry {
  return (view, isMoving) => {
    const { camera, size } = view;
    if (view.kind === 'globe') {
      const scale = isMoving ? camera.scale / MOVING_COARSER : camera.scale;
      return { level: atlas.levelFor(scale), path: view.path, transform: undefined, unitsPerPx: 1 };
    }
    const [x, y] = toPlane(camera.center);
    const factor = camera.scale / PLANE;
    const [left, top] = [size.width / 2 - x * camera.scale, size.height / 2 - y * camera.scale];
    return {
      level: atlas.finest,
      path: planePath,
      transform: `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${factor.toPrecision(8)})`,
      unitsPerPx: 1 / factor
    };
  };
}

/** One plane for every flat view: painters of one atlas, one after the other or side by side, share its paths. */
const planePath = remembered(pathsOf(equalAreaPlane(PLANE), 0));

/** Paths are kept as long as the geometry they were made from. */
function remembered(path: View['path']): View['path'] {
  const known = new WeakMap<Geometry, string>();
  return (geometry) => {
    const d = known.get(geometry) ?? path(geometry);
    known.set(geometry, d);
    return d;
  };
}
