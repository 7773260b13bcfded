import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Which way an exterior ring runs on a map with north up; holes run the other way. */
export type Winding = 'clockwise' | 'counterclockwise';

/** Twice the signed area in square degrees; positive if the ring runs counterclockwise. */
export function doubleArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = NaN, y = NaN], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The same area with its exterior rings running as asked; the argument stays as it is. */
export function windArea(
  geometry: Polygon | MultiPolygon,
  exterior: Winding
): Polygon | MultiPolygon {
  const wind = (rings: Position[][]) =>
    rings.map((ring, index) => {
      const isExterior = index === 0;
      const isAsked = doubleArea(ring) > 0 === (exterior === 'counterclockwise');
      return isAsked === isExterior ? ring : ring.toReversed();
    });
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wind(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wind) };
}
