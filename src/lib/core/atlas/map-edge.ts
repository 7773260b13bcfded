import type { Position } from 'geojson';

/** Cuts out what runs along the antimeridian or a pole: the edge of the file, not a coast. */
export function withoutMapEdge(points: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]];
  points.forEach((point, index) => {
    const previous = points[index - 1];
    if (previous && isMapEdge(previous) && isMapEdge(point)) {
      parts.push([]);
    }
    parts.at(-1)?.push(point);
  });
  return parts.filter((part) => part.length > 1);
}

function isMapEdge([lng = 0, lat = 0]: Position): boolean {
  return Math.abs(lng) > 179.99 || Math.abs(lat) > 89.99;
}
