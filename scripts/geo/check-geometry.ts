import type { Geometry, Position } from 'geojson';

/** Cells of the search grid, per degree. Most segments are shorter than a quarter of a degree. */
const CELLS_PER_DEGREE = 4;
type Segment = readonly [ax: number, ay: number, bx: number, by: number];

/** The rings of a polygon geometry, holes included; none for other geometries. */
export function ringsOf(geometry: Geometry | null): Position[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Places where a ring crosses or runs back over itself or another ring of its feature. */
export function crossingsOf(geometry: Geometry): Position[] {
  const grid = new Map<string, Segment[]>();
  const crossings: Position[] = [];
  for (const ring of ringsOf(geometry)) {
    for (const [index, [ax = NaN, ay = NaN]] of ring.slice(0, -1).entries()) {
      const [bx = NaN, by = NaN] = ring[index + 1] ?? [];
      const segment: Segment = [ax, ay, bx, by];
      for (const cell of cellsOf(segment)) {
        const others = grid.get(cell) ?? [];
        if (others.some((other) => doCross(segment, other))) crossings.push([ax, ay]);
        others.push(segment);
        grid.set(cell, others);
      }
    }
  }
  return crossings;
}

function cellsOf([ax, ay, bx, by]: Segment): string[] {
  const cell = (degrees: number) => Math.floor(degrees * CELLS_PER_DEGREE);
  const cells: string[] = [];
  for (let x = cell(Math.min(ax, bx)); x <= cell(Math.max(ax, bx)); x++) {
    for (let y = cell(Math.min(ay, by)); y <= cell(Math.max(ay, by)); y++) cells.push(`${x},${y}`);
  }
  return cells;
}

/** Whether two segments cross between their ends, or lie on one line and overlap. */
function doCross([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const c = side(ax, ay, bx, by, cx, cy);
  const d = side(ax, ay, bx, by, dx, dy);
  if (c === 0 && d === 0) {
    const axis = Math.abs(bx - ax) > Math.abs(by - ay);
    const [a, b, e, f] = axis ? [ax, bx, cx, dx] : [ay, by, cy, dy];
    return Math.min(Math.max(a, b), Math.max(e, f)) > Math.max(Math.min(a, b), Math.min(e, f));
  }
  return c * d < 0 && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
}

/** Which side of the line a-b the point p is on. Thousandths of a degree make it exact. */
function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const milli = (degrees: number) => Math.round(degrees * 1000);
  const [x, y] = [milli(ax), milli(ay)];
  return Math.sign((milli(bx) - x) * (milli(py) - y) - (milli(by) - y) * (milli(px) - x));
}
