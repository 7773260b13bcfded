import type { Geometry, MultiPolygon, Position } from 'geojson';

/**
 * The same polygons wound as d3-geo needs them: outer rings clockwise, holes the other way.
 * (d3 reads a ring wound the other way as the rest of the world.)
 */
export function rewind(polygons: MultiPolygon['coordinates']): MultiPolygon['coordinates'] {
  return polygons.map((rings) =>
    rings.map((ring, index) => {
      const isClockwise = signedArea(ring) < 0;
      return isClockwise === (index === 0) ? ring : ring.toReversed();
    })
  );
}

/** A geometry with its polygons wound as d3-geo needs them; others as they are. */
export function rewound(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { type: 'MultiPolygon', coordinates: rewind([geometry.coordinates]) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: rewind(geometry.coordinates) };
    default:
      return geometry;
  }
}

/** Area in square degrees, positive when the ring runs counter-clockwise on a map with north up. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
