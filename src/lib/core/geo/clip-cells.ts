import { geoClipRectangle, geoStream } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** West, south, east, north, degrees. */
export type Bounds = readonly [number, number, number, number];

/**
 * An area cut into cells of `cellDeg` degrees within bounds, on the plane of longitude and latitude. Where a cell has
 * nothing of the area there is no polygon. Holes must be wound against outlines.
 */
export function clipToCells(
  area: MultiPolygon,
  [west, south, east, north]: Bounds,
  cellDeg: number
): Polygon[] {
  const cells: Polygon[] = [];
  for (let x = west; x < east; x += cellDeg) {
    for (let y = south; y < north; y += cellDeg) {
      cells.push(
        ...clipped(area, [x, y, Math.min(x + cellDeg, east), Math.min(y + cellDeg, north)])
      );
    }
  }
  return cells;
}

function clipped(area: MultiPolygon, [west, south, east, north]: Bounds): Polygon[] {
  const polygons: Polygon[] = [];
  let rings: Position[][] = [];
  let ring: Position[] = [];
  const clip = geoClipRectangle(west, south, east, north);
  geoStream(
    area,
    clip({
      point: (x, y) => void ring.push([x, y]),
      lineStart: () => void (ring = []),
      lineEnd: () => void (ring.length > 2 && rings.push([...ring, ring[0] ?? []])),
      polygonStart: () => void (rings = []),
      polygonEnd: () => void polygons.push(...withHoles(rings))
    })
  );
  return polygons;
}

/** One polygon for each outline, with the holes that lie in it. The largest ring is an outline. */
function withHoles(rings: readonly Position[][]): Polygon[] {
  const sized = rings.map((ring) => ({ ring, area: signedArea(ring) }));
  const largest = sized.reduce((one, other) => Math.max(one, Math.abs(other.area)), 0);
  const sign = Math.sign(sized.find(({ area }) => Math.abs(area) === largest)?.area ?? 0);
  const polygons = sized
    .filter(({ area }) => area * sign > 0)
    .map(({ ring }): Polygon => ({ type: 'Polygon', coordinates: [ring] }));
  for (const { ring } of sized.filter(({ area }) => area * sign < 0)) {
    polygons
      .find(({ coordinates: [outline = []] }) => isInside(ring[0], outline))
      ?.coordinates.push(ring);
  }
  return polygons;
}

/** Twice the area; positive when wound counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isInside([x = 0, y = 0]: Position = [], ring: readonly Position[]): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
      inside = !inside;
    }
  }
  return inside;
}
