import { geoAzimuthalEqualArea } from 'd3-geo';
import type { Position, Size } from '../geo/position.ts';
import type { FramingId } from '../story/types.ts';
import type { Camera } from './camera.ts';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

interface FlatFraming {
  readonly kind: 'flat';
  readonly box: Box;
  /** What a phone shows instead: less, larger. */
  readonly narrowBox: Box;
}

interface GlobeFraming {
  readonly kind: 'globe';
  readonly center: Position;
  /** Angle from the centre, degrees, that must stay inside the width: both ends of the long legs. */
  readonly reachDeg: number;
}

/** Centre of the one equal-area projection every flat view uses, so that moving between them only shifts and scales. */
export const EQUAL_AREA_CENTER: Position = [56, 29];

/** Below this width a map is a phone's. */
const NARROW_PX = 600;

export const FRAMINGS: Readonly<Record<FramingId, FlatFraming | GlobeFraming>> = {
  region: { kind: 'flat', box: [26, 13, 80, 42], narrowBox: [43.5, 20, 77.5, 40] },
  gulf: { kind: 'flat', box: [44, 22, 62, 38], narrowBox: [44, 22, 62, 38] },
  pakistan: { kind: 'flat', box: [60, 23, 78, 37], narrowBox: [60, 23, 78, 37] },
  // New York and Islamabad both lie about 56 degrees from this centre.
  wide: { kind: 'globe', center: [2, 44], reachDeg: 58 }
};

/** Room on each side of a wide framing for the labels at both ends, in pixels. */
const WIDE_MARGIN_PX = 46;

/** No box is shown nearer than this, about 600 m across: a single place has no extent to fit. */
const MIN_SPAN_RAD = 1e-4;

const equalArea = geoAzimuthalEqualArea()
  .rotate([-EQUAL_AREA_CENTER[0], -EQUAL_AREA_CENTER[1]])
  .scale(1)
  .translate([0, 0]);

/**
 * The camera that shows a framing in a map of this size; a map without area gets scale 1. A narrow map shows less,
 * larger, unless it must be whole.
 */
export function cameraFor(id: FramingId, size: Size, isWhole = false): Camera {
  const framing = FRAMINGS[id];
  if (framing.kind === 'globe') {
    return { center: framing.center, scale: globeScale(framing, size), globe: 1 };
  }
  return fitBox(size.width < NARROW_PX && !isWhole ? framing.narrowBox : framing.box, size);
}

/** The flat camera that shows a whole box, as large as it goes; a box of no extent is shown from near by. */
export function fitBox(box: Box, size: Size): Camera {
  const points = outline(box).map(toPlane);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    size.width / Math.max(right - left, MIN_SPAN_RAD),
    size.height / Math.max(bottom - top, MIN_SPAN_RAD)
  );
  return {
    center: fromPlane([(left + right) / 2, (top + bottom) / 2]),
    scale: Math.max(scale, 1),
    globe: 0
  };
}

/** A position in the equal-area plane, radians, y down. */
export function toPlane(position: Position): readonly [number, number] {
  return equalArea([position[0], position[1]]) ?? [0, 0];
}

/** Inverse of `toPlane`; the centre for points off the earth. */
export function fromPlane(point: readonly [number, number]): Position {
  return equalArea.invert?.([point[0], point[1]]) ?? EQUAL_AREA_CENTER;
}

function globeScale(framing: GlobeFraming, size: Size): number {
  const reach = Math.sin((framing.reachDeg * Math.PI) / 180);
  const byWidth = (size.width / 2 - WIDE_MARGIN_PX) / reach;
  // Cut at top and bottom as an atlas would: at 0.62 of the height both poles lie just outside.
  return Math.max(Math.min(byWidth, size.height * 0.62), 1);
}

function outline([west, south, east, north]: Box): Position[] {
  const steps = Array.from({ length: 13 }, (_, index) => index / 12);
  const along = (from: number, to: number): number[] => steps.map((t) => from + (to - from) * t);
  return [
    ...along(west, east).flatMap((lng): Position[] => [
      [lng, south],
      [lng, north]
    ]),
    ...along(south, north).flatMap((lat): Position[] => [
      [west, lat],
      [east, lat]
    ])
  ];
}
