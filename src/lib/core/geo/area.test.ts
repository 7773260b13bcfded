import { describe, expect, test } from 'vitest';
import { areaKm2 } from './area.ts';
import { EARTH_RADIUS_KM } from './position.ts';

function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
}

describe('areaKm2', () => {
  test('an eighth of the sphere has an eighth of its surface', () => {
    // Many corners: the formula takes sides as straight between them.
    const equator = Array.from({ length: 91 }, (_, lng) => [lng, 0]);
    const ring = [...equator, [90, 90], [0, 90], [0, 0]];
    const eighth = (4 * Math.PI * EARTH_RADIUS_KM ** 2) / 8;
    expect(areaKm2({ type: 'Polygon', coordinates: [ring] })).toBeCloseTo(eighth, -1);
  });

  test('a box between parallels has R² Δλ (sin φ2 − sin φ1)', () => {
    const rad = Math.PI / 180;
    const exact = EARTH_RADIUS_KM ** 2 * rad * (Math.sin(31 * rad) - Math.sin(30 * rad));
    const found = areaKm2({ type: 'Polygon', coordinates: [box(60, 30, 61, 31)] });
    expect(Math.abs(found - exact) / exact).toBeLessThan(1e-3);
  });

  test('holes are left out; parts add up; winding does not matter', () => {
    const outer = box(60, 30, 62, 32);
    const hole = box(60.5, 30.5, 61, 31);
    const whole = areaKm2({ type: 'Polygon', coordinates: [outer] });
    const part = areaKm2({ type: 'Polygon', coordinates: [hole] });
    expect(areaKm2({ type: 'Polygon', coordinates: [outer, hole] })).toBeCloseTo(whole - part, 3);
    expect(areaKm2({ type: 'MultiPolygon', coordinates: [[outer], [hole]] })).toBeCloseTo(
      whole + part,
      3
    );
    expect(areaKm2({ type: 'Polygon', coordinates: [outer.toReversed()] })).toBeCloseTo(whole, 3);
  });

  test('a point has none', () => {
    expect(areaKm2({ type: 'Point', coordinates: [60, 30] })).toBe(0);
  });
});
