import type { MultiLineString, Position } from 'geojson';

/** Side of a cell in degrees, and points of a piece at most: a piece stays near its cell. */
const CELL_DEG = 20;
const MAX_POINTS = 48;

const parts = new WeakMap<MultiLineString, readonly MultiLineString[]>();

/**
 * The lines in short pieces, gathered by where they are. A browser that repaints part of the world then
 * skips the other parts; the coast of Eurasia and Africa is else one line.
 */
export function lineParts(lines: MultiLineString): readonly MultiLineString[] {
  const known = parts.get(lines) ?? partsOf(lines);
  parts.set(lines, known);
  return known;
}

function partsOf(lines: MultiLineString): MultiLineString[] {
  const cells = new Map<string, Position[][]>();
  for (const piece of lines.coordinates.flatMap(pieces)) {
    const [lng = 0, lat = 0] = piece[piece.length >> 1] ?? [];
    const cell = `${Math.floor(lng / CELL_DEG)} ${Math.floor(lat / CELL_DEG)}`;
    cells.set(cell, [...(cells.get(cell) ?? []), piece]);
  }
  return [...cells.values()].map((coordinates) => ({ type: 'MultiLineString', coordinates }));
}

/** Neighbours share their end point. */
function pieces(line: readonly Position[]): Position[][] {
  const count = Math.max(Math.ceil((line.length - 1) / MAX_POINTS), 1);
  return Array.from({ length: count }, (_, index) =>
    line.slice(index * MAX_POINTS, (index + 1) * MAX_POINTS + 1)
  );
}
