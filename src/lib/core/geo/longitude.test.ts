import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircle } from './great-circle.ts';
import { cutAtAntimeridian, unwrapLongitude, wrapLongitude } from './longitude.ts';
import type { Position } from './position.ts';

const longitude = fc.double({ min: -1000, max: 1000, noNaN: true });

/** How far two longitudes are from one meridian, degrees. */
function apartDeg(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
}

describe('longitudes', () => {
  it('wrapped are the same meridian, from -180 up to 180', () => {
    fc.assert(
      fc.property(longitude, (lng) => {
        const wrapped = wrapLongitude(lng);
        expect(wrapped).toBeGreaterThanOrEqual(-180);
        expect(wrapped).toBeLessThan(180);
        expect(apartDeg(wrapped, lng)).toBeLessThan(1e-9);
        expect(wrapLongitude(wrapped)).toBe(wrapped);
      })
    );
  });

  it('unwrapped are the same meridian, within half a turn of the one beside', () => {
    fc.assert(
      fc.property(longitude, longitude, (lng, near) => {
        const turned = unwrapLongitude(lng, near);
        expect(Math.abs(turned - near)).toBeLessThanOrEqual(180 + 1e-9);
        expect(apartDeg(turned, lng)).toBeLessThan(1e-9);
      })
    );
    expect(unwrapLongitude(-170, 175)).toBe(190);
    expect(unwrapLongitude(180, 0)).toBe(180);
  });
});

describe('cutting at the antimeridian', () => {
  it('keeps a line whole that only touches it', () => {
    const line: Position[] = [
      [170, 0],
      [180, 5],
      [172, 8]
    ];
    expect(cutAtAntimeridian(line)).toEqual([line]);
  });

  it('ends one piece at 180 where the next begins at -180', () => {
    const line: Position[] = [
      [170, 0],
      [190, 10]
    ];
    const east: Position[] = [
      [170, 0],
      [180, 5]
    ];
    const west: Position[] = [
      [-180, 5],
      [-170, 10]
    ];
    expect(cutAtAntimeridian(line)).toEqual([east, west]);
    expect(cutAtAntimeridian([...line].reverse())).toEqual([
      [...west].reverse(),
      [...east].reverse()
    ]);
  });

  it('has an answer for a line of no and of one position', () => {
    expect(cutAtAntimeridian([])).toEqual([]);
    expect(cutAtAntimeridian([[200, 3]])).toEqual([[[-160, 3]]]);
  });

  it('loses nothing of any great circle and leaves the world nowhere', () => {
    // To a tenth of a metre: nearer to the antimeridian than that, doubles cannot tell which side a point is on.
    const position = fc
      .tuple(fc.integer({ min: -180e6, max: 180e6 }), fc.integer({ min: -85e6, max: 85e6 }))
      .map(([lng, lat]): Position => [lng / 1e6, lat / 1e6]);
    fc.assert(
      fc.property(position, position, (a, b) => {
        const line = greatCircle(a, b).line(200);
        const pieces = cutAtAntimeridian(line);
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(1);
          expect(Math.max(...piece.map(([lng]) => Math.abs(lng)))).toBeLessThanOrEqual(180);
        }
        for (const [index, piece] of pieces.slice(1).entries()) {
          const [end, start] = [pieces[index]?.at(-1), piece[0]];
          expect(Math.abs(end?.[0] ?? 0)).toBe(180);
          expect(start).toEqual([-(end?.[0] ?? 0), end?.[1]]);
        }
        const lengthDeg = (lines: readonly (readonly Position[])[]): number =>
          lines
            .flatMap((one) =>
              one.slice(1).map((to, index) => Math.abs(to[0] - (one[index]?.[0] ?? 0)))
            )
            .reduce((sum, step) => sum + step, 0);
        expect(lengthDeg(pieces)).toBeCloseTo(lengthDeg([line]), 6);
      })
    );
  });
});
