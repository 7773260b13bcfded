import { clipToCells, type Bounds } from '#lib/core/geo/clip-cells.ts';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** The map's rectangle, as far as Mercator goes. */
const WORLD: Position[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85]
];
const CELL_DEG = 10;

/**
 * What no land covers, the waters inside the land too, within bounds. It comes in cells: in one piece the sea is the
 * world with whole continents for holes, and what makes triangles of it then fills some of the land.
 */
export function seaOf(land: MultiPolygon, bounds: Bounds): FeatureCollection<Polygon> {
  const outlines = land.coordinates.flatMap(([outer]) => (outer ? [outer] : []));
  const inland: Position[][][] = land.coordinates.flatMap(([, ...holes]) =>
    holes.map((hole) => [hole])
  );
  const sea: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[WORLD, ...outlines], ...inland]
  };
  return {
    type: 'FeatureCollection',
    features: clipToCells(sea, bounds, CELL_DEG).map((geometry) => ({
      type: 'Feature',
      properties: {},
      geometry
    }))
  };
}
