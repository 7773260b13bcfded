import { geoAzimuthalEqualArea, geoDistance, geoOrthographic, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { Camera } from '#lib/core/camera/camera.ts';
import { EQUAL_AREA_CENTER, fromPlane, toPlane } from '#lib/core/camera/framing.ts';
import type { Point, Position, Size } from '#lib/core/geo/position.ts';
import { PathWriter } from './geometry/path-writer.ts';

/** How a camera paints the earth in a picture of one size. */
export interface View {
  readonly kind: 'flat' | 'globe';
  readonly camera: Camera;
  readonly size: Size;
  /** Where a position is painted, pixels; `null` behind the globe. */
  readonly project: (position: Position) => Point | null;
  /** The position under a point; `null` off the earth. */
  readonly unproject: (point: Point) => Position | null;
  /** SVG path data of a geometry. */
  readonly path: (geometry: GeoPermissibleObjects) => string;
}

export interface ViewOptions {
  /** Decimals of a pixel in paths. */
  readonly precision: number;
  /** Leaves out what lies more than a few pixels outside the picture. */
  readonly isCropped: boolean;
}

/** Room around a cropped picture for the width of lines, pixels. */
const CROP_MARGIN_PX = 6;

/** Beyond this angle from its centre the equal-area map smears land along its rim; nothing is shown there. */
const FLAT_REACH_DEG = 110;

const DEFAULTS: ViewOptions = { precision: 1, isCropped: false };

export function isGlobe(camera: Camera): boolean {
  return camera.globe >= 0.5;
}

/**
 * The view of a camera. Flat cameras share one equal-area projection and differ only by a shift and a scale;
 * the nearer half of a camera between flat and globe is drawn.
 */
export function projectionFor(
  camera: Camera,
  size: Size,
  options: Partial<ViewOptions> = {}
): View {
  const { precision, isCropped } = { ...DEFAULTS, ...options };
  const projection = isGlobe(camera) ? globe(camera, size) : flat(camera, size);
  if (isCropped) {
    const [right, bottom] = [size.width + CROP_MARGIN_PX, size.height + CROP_MARGIN_PX];
    projection.clipExtent([
      [-CROP_MARGIN_PX, -CROP_MARGIN_PX],
      [right, bottom]
    ]);
  }
  return {
    kind: isGlobe(camera) ? 'globe' : 'flat',
    camera,
    size,
    ...(isGlobe(camera) ? globePoints(projection, camera, size) : flatPoints(camera, size)),
    path: pathsOf(projection, precision)
  };
}

/** Path data by any projection, rounded to `precision` decimals. */
export function pathsOf(projection: GeoProjection, precision: number): View['path'] {
  return (geometry) => {
    const writer = new PathWriter(precision);
    geoPath(projection, writer)(geometry);
    return writer.toString();
  };
}

/** The equal-area plane with its centre at the origin, `scale` units per radian. */
export function equalAreaPlane(scale: number): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-EQUAL_AREA_CENTER[0], -EQUAL_AREA_CENTER[1]])
    .clipAngle(FLAT_REACH_DEG)
    .scale(scale)
    .translate([0, 0]);
}

function flat(camera: Camera, size: Size): GeoProjection {
  const [x, y] = toPlane(camera.center);
  return equalAreaPlane(camera.scale).translate([
    size.width / 2 - x * camera.scale,
    size.height / 2 - y * camera.scale
  ]);
}

function globe({ center, scale }: Camera, size: Size): GeoProjection {
  return geoOrthographic()
    .rotate([-center[0], -center[1]])
    .clipAngle(90)
    .scale(scale)
    .translate([size.width / 2, size.height / 2]);
}

type Points = Pick<View, 'project' | 'unproject'>;

function flatPoints({ center, scale }: Camera, size: Size): Points {
  const [centerX, centerY] = toPlane(center);
  return {
    project: (position) => {
      const [x, y] = toPlane(position);
      return {
        x: size.width / 2 + (x - centerX) * scale,
        y: size.height / 2 + (y - centerY) * scale
      };
    },
    unproject: (point) => {
      const x = centerX + (point.x - size.width / 2) / scale;
      const y = centerY + (point.y - size.height / 2) / scale;
      // The whole earth is a disc of radius 2 in this plane.
      return Math.hypot(x, y) < 2 ? fromPlane([x, y]) : null;
    }
  };
}

function globePoints(projection: GeoProjection, camera: Camera, size: Size): Points {
  const center: [number, number] = [camera.center[0], camera.center[1]];
  return {
    project: ([lng, lat]) => {
      const isInFront = geoDistance(center, [lng, lat]) <= Math.PI / 2;
      const point = isInFront ? projection([lng, lat]) : null;
      return point && { x: point[0], y: point[1] };
    },
    unproject: ({ x, y }) => {
      const isOnEarth = Math.hypot(x - size.width / 2, y - size.height / 2) <= camera.scale;
      return isOnEarth ? (projection.invert?.([x, y]) ?? null) : null;
    }
  };
}
