import type { GeometryCollection, Topology } from 'topojson-specification';
import { dice } from './dice.ts';

type Place = [number, number];

const WEST = -178;
const SOUTH = -58;
const WIDTH_DEG = 356;
const HEIGHT_DEG = 136;
/** Positions between the two ends of an edge. */
const BENDS = 3;
/** Of a cell's size; borders are crooked, but neighbours never overlap. */
const CROOKED = 0.15;

/**
 * `count` four-sided countries that cover the earth, with crooked borders, as a topology: every border once.
 */
export function gridTopology(count: number): Topology<{
  countries: GeometryCollection;
  lines: GeometryCollection;
}> {
  const columns = Math.ceil(Math.sqrt(2 * count));
  const rows = Math.ceil(count / columns);
  const [dx, dy] = [WIDTH_DEG / columns, HEIGHT_DEG / rows];
  const roll = dice();
  const corner = (column: number, row: number): Place => [WEST + column * dx, SOUTH + row * dy];
  const edge = ([x, y]: Place, [toX, toY]: Place): Place[] => {
    const steps = Array.from({ length: BENDS }, (_, index) => (index + 1) / (BENDS + 1));
    const off = (size: number): number => (roll() - 0.5) * 2 * CROOKED * size;
    const bends = steps.map((t): Place => [
      x + (toX - x) * t + (toX === x ? off(dx) : 0),
      y + (toY - y) * t + (toY === y ? off(dy) : 0)
    ]);
    return [[x, y], ...bends, [toX, toY]];
  };
  const arcs: Place[][] = [];
  const across = (column: number, row: number): number => row * columns + column;
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      arcs.push(edge(corner(column, row), corner(column + 1, row)));
    }
  }
  const firstUp = arcs.length;
  const up = (column: number, row: number): number => firstUp + row * (columns + 1) + column;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      arcs.push(edge(corner(column, row), corner(column, row + 1)));
    }
  }
  const cell = (index: number): number[] => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    // Counter-clockwise; a complement is the same border from its other end.
    return [across(column, row), up(column + 1, row), ~across(column, row + 1), ~up(column, row)];
  };
  return {
    type: 'Topology',
    arcs,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: Array.from({ length: count }, (_, index) => ({
          type: 'Polygon',
          id: `area-${index}`,
          arcs: [cell(index)]
        }))
      },
      lines: { type: 'GeometryCollection', geometries: [] }
    }
  };
}
