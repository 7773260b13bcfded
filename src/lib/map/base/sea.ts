import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** The map's rectangle, as far as Mercator goes. */
const WORLD: Position[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85]
];

/** What no land covers: the world with the land's outlines as holes, and the waters inside the land. */
export function seaOf(land: MultiPolygon): Feature<MultiPolygon> {
  const outlines = land.coordinates.flatMap(([outer]) => (outer ? [outer] : []));
  const inland: Polygon['coordinates'][] = land.coordinates.flatMap(([, ...holes]) =>
    holes.map((hole) => [hole])
  );
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: [[WORLD, ...outlines], ...inland] }
  };
}
