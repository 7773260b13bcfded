import type { Position as Coordinates } from 'geojson';
import type { Position } from '#lib/core/geo/position.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box around points; infinite and inside out for no points. */
export function boundsOf(points: readonly Coordinates[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

export function isInside([west, south, east, north]: Bounds, [lng, lat]: Position): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** The longer side, degrees. */
export function spanOf([west, south, east, north]: Bounds): number {
  return Math.max(east - west, north - south);
}
