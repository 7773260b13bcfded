import { area } from '@turf/turf';
import type { Geometry } from 'geojson';

/**
 * Area on the mean sphere (radius 6371.0088 km, that of every distance here), square kilometres; holes are
 * left out, points and lines have none. Formula: Chamberlain and Duquette, "Some algorithms for polygons on a
 * sphere", JPL Publication 07-03 (2007), by @turf/area. Sides follow straight lines of longitude and latitude.
 */
export function areaKm2(geometry: Geometry): number {
  return area(geometry) / 1e6;
}
