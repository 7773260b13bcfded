import { booleanPointInPolygon, nearestPointOnLine } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { distanceKm } from '../geo/great-circle.ts';
import type { Position } from '../geo/position.ts';

/** A position and how far off it lies. */
export interface Nearest {
  readonly position: Position;
  readonly distanceKm: number;
}

/** The nearest position of an area: the given one itself if it lies inside, else one of the area's edge. */
export function nearestIn(area: MultiPolygon, position: Position): Nearest {
  const point = [...position];
  if (booleanPointInPolygon(point, area)) {
    return { position, distanceKm: 0 };
  }
  const edge = { type: 'MultiLineString' as const, coordinates: area.coordinates.flat() };
  const [lng = NaN, lat = NaN] = nearestPointOnLine(edge, point).geometry.coordinates;
  return { position: [lng, lat], distanceKm: distanceKm(position, [lng, lat]) };
}
