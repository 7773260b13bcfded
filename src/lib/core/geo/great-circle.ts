import { unwrapLongitude } from './longitude.ts';
import { EARTH_RADIUS_KM, RADIANS_PER_DEGREE, type Position } from './position.ts';

/** The shortest way between two positions on the mean sphere. */
export interface GreatCircle {
  readonly distanceKm: number;
  /**
   * The position at part `t` (0 to 1, clamped) of the distance. `at(0)` is the start itself, `at(1)` the
   * end with its longitude turned so that the line stays continuous: it may run past ±180.
   */
  readonly at: (t: number) => Position;
  /**
   * Evenly spaced positions from start to end, neighbours at most `maxStepKm` apart; never fewer than two.
   * Neighbouring longitudes differ by at most 180°, and by so much only across a pole.
   */
  readonly line: (maxStepKm?: number) => Position[];
}

/** Below this angle (radians, 6 µm on the ground) two positions are one, or exactly opposite. */
const SAME_RAD = 1e-12;

/**
 * Distance on the mean sphere, kilometres. Haversine with both half-angle terms written out, so that it
 * is exact for near and for opposite positions alike.
 */
export function distanceKm(from: Position, to: Position): number {
  return EARTH_RADIUS_KM * angleBetween(from, to);
}

/**
 * Direction in which the great circle leaves `from`, degrees clockwise from north, [0, 360).
 * Equal positions give 0, and so do opposite ones, where every direction is right. At a pole north is
 * along the meridian that `from` names.
 */
export function initialBearingDeg(from: Position, to: Position): number {
  const deg = bearing(from, to) / RADIANS_PER_DEGREE;
  // A hair west of north must not round to 360.
  return deg < 0 ? (deg + 360) % 360 : deg;
}

/**
 * The great circle between two positions, any two: over the antimeridian, over or at a pole.
 * Equal positions give a circle of 0 km that stays put. Between opposite positions, where every way is
 * the shortest, it goes over the north pole (from pole to pole along the start's meridian), so that the
 * way back is the same line.
 */
export function greatCircle(from: Position, to: Position): GreatCircle {
  const angle = angleBetween(from, to);
  const lat = from[1] * RADIANS_PER_DEGREE;
  const sin = Math.sin(lat);
  const cos = Math.cos(lat);
  const course = bearing(from, to);
  const sinCourse = Math.sin(course);
  const cosCourse = Math.cos(course);

  // Axes: x out at the equator below `from`, y east, z to the north pole. Longitude then counts from
  // `from`, and y keeps its sign all the way, so the line needs no unwrapping.
  const along = (t: number): Position => {
    const c = Math.cos(t * angle);
    const s = Math.sin(t * angle);
    const x = cos * c - sin * s * cosCourse;
    const y = s * sinCourse;
    const z = sin * c + cos * s * cosCourse;
    return [
      from[0] + Math.atan2(y, x) / RADIANS_PER_DEGREE,
      Math.atan2(z, Math.sqrt(x * x + y * y)) / RADIANS_PER_DEGREE
    ];
  };

  const isPoint = angle < SAME_RAD;
  const end: Position = isPoint ? from : [unwrapLongitude(to[0], along(1)[0]), to[1]];
  const at = (t: number): Position => (t <= 0 || isPoint ? from : t >= 1 ? end : along(t));
  const lengthKm = EARTH_RADIUS_KM * angle;
  return { distanceKm: lengthKm, at, line: (maxStepKm = 50) => sample(at, lengthKm, maxStepKm) };
}

function sample(at: GreatCircle['at'], lengthKm: number, maxStepKm: number): Position[] {
  if (!(maxStepKm > 0)) {
    throw new Error(`greatCircle: a step of ${maxStepKm} km cannot be taken`);
  }
  const steps = Math.max(Math.ceil(lengthKm / maxStepKm), 1);
  return Array.from({ length: steps + 1 }, (_, index) => at(index / steps));
}

/** Angle between two positions, radians, 0 to π. */
function angleBetween(from: Position, to: Position): number {
  const halfLng = ((to[0] - from[0]) / 2) * RADIANS_PER_DEGREE;
  const halfLat = ((to[1] - from[1]) / 2) * RADIANS_PER_DEGREE;
  const meanLat = ((to[1] + from[1]) / 2) * RADIANS_PER_DEGREE;
  const near = Math.hypot(
    Math.sin(halfLat) * Math.cos(halfLng),
    Math.cos(meanLat) * Math.sin(halfLng)
  );
  const far = Math.hypot(
    Math.cos(halfLat) * Math.cos(halfLng),
    Math.sin(meanLat) * Math.sin(halfLng)
  );
  return 2 * Math.atan2(near, far);
}

/** Bearing in radians, -π to π; 0 where there is none. */
function bearing(from: Position, to: Position): number {
  const lat1 = from[1] * RADIANS_PER_DEGREE;
  const lat2 = to[1] * RADIANS_PER_DEGREE;
  const lng = (to[0] - from[0]) * RADIANS_PER_DEGREE;
  const east = Math.cos(lat2) * Math.sin(lng);
  // cos lat1 sin lat2 - sin lat1 cos lat2 cos lng, without losing digits between near positions.
  const north =
    Math.sin(lat2 - lat1) + 2 * Math.sin(lat1) * Math.cos(lat2) * Math.sin(lng / 2) ** 2;
  return Math.hypot(east, north) < SAME_RAD ? 0 : Math.atan2(east, north);
}
