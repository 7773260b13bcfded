import { describe, expect, test } from 'vitest';
import type { MultiPolygon, Position } from 'geojson';
import { clipToCells } from './clip-cells.ts';

/** Counterclockwise. */
const square = (from: number, to: number): Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from]
];
const hole = (from: number, to: number): Position[] => square(from, to).reverse();

/** Area of all polygons, square degrees. */
function areaOf(polygons: ReturnType<typeof clipToCells>): number {
  const ringArea = (ring: readonly Position[]): number =>
    Math.abs(
      ring.reduce((sum, [x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
        return sum + x * nextY - nextX * y;
      }, 0) / 2
    );
  return polygons.reduce((sum, { coordinates: [outline = [], ...holes] }) => {
    return sum + ringArea(outline) - holes.reduce((lost, each) => lost + ringArea(each), 0);
  }, 0);
}

describe('an area cut into cells', () => {
  const sea: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [square(-90, 90), hole(5, 25), hole(31, 32)],
      // Water inside the land.
      [square(12, 13)]
    ]
  };

  test('keeps its size: land is left out, inland water and small islands are right', () => {
    const cells = clipToCells(sea, [0, 0, 40, 40], 10);
    expect(areaOf(cells)).toBeCloseTo(40 * 40 - 20 * 20 - 1 + 1, 9);
  });

  test('has land that crosses a cell in its outlines, and only an island in a cell as a hole', () => {
    const cells = clipToCells(sea, [0, 0, 40, 40], 10);
    const withHoles = cells.filter(({ coordinates }) => coordinates.length > 1);
    expect(withHoles).toHaveLength(1);
    expect(withHoles[0]?.coordinates[1]).toContainEqual([31, 31]);
  });

  test('is nothing where nothing of it is, and a whole cell where all is', () => {
    expect(clipToCells(sea, [14, 14, 20, 20], 10)).toEqual([]);
    const [whole, ...more] = clipToCells(sea, [50, 50, 60, 60], 10);
    expect(more).toEqual([]);
    expect(whole?.coordinates).toHaveLength(1);
    expect(areaOf(whole ? [whole] : [])).toBeCloseTo(100, 9);
  });
});
