import { bearing, distance, greatCircle as turfGreatCircle } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, greatCircle, initialBearingDeg } from './great-circle.ts';
import { wrapLongitude } from './longitude.ts';
import { EARTH_RADIUS_KM, type Position } from './position.ts';

const HALF_WAY_ROUND_KM = Math.PI * EARTH_RADIUS_KM;
const ISLAMABAD: Position = [73.0479, 33.6844];
const NEW_YORK: Position = [-74.006, 40.7128];

const anywhere = fc.tuple(
  fc.oneof(fc.constantFrom(-180, -90, 0, 90, 180), fc.double({ min: -180, max: 180, noNaN: true })),
  fc.oneof(fc.constantFrom(-90, 0, 90), fc.double({ min: -90, max: 90, noNaN: true }))
);
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('distance', () => {
  it('is the same both ways, at most half way round, and zero only to itself', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(HALF_WAY_ROUND_KM + 1e-6);
        expect(distanceKm(a, a)).toBe(0);
      })
    );
  });

  it('agrees with turf to the metre', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        // Near opposite positions turf's haversine loses its digits.
        fc.pre(distanceKm(a, b) < HALF_WAY_ROUND_KM - 10);
        expect(distanceKm(a, b)).toBeCloseTo(distance([...a], [...b]), 3);
      })
    );
  });

  it('between opposite positions is half way round', () => {
    expect(distanceKm(ISLAMABAD, [73.0479 - 180, -33.6844])).toBeCloseTo(HALF_WAY_ROUND_KM, 6);
    expect(distanceKm([12, 90], [-40, -90])).toBeCloseTo(HALF_WAY_ROUND_KM, 6);
  });
});

describe('the line', () => {
  it('starts at its start, ends at its end, and never jumps in longitude', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const line = greatCircle(a, b).line(500);
        expect(line[0]).toEqual(a);
        expect(line.length).toBeGreaterThanOrEqual(2);
        expect(distanceKm(line.at(-1) ?? a, b)).toBeLessThan(1e-3);
        for (const [index, [lng]] of line.slice(1).entries()) {
          expect(Math.abs(lng - (line[index]?.[0] ?? NaN))).toBeLessThanOrEqual(180 + 1e-9);
        }
      })
    );
  });

  it('has evenly spaced positions no further apart than asked', () => {
    fc.assert(
      fc.property(anywhere, anywhere, fc.integer({ min: 50, max: 5000 }), (a, b, stepKm) => {
        const line = greatCircle(a, b).line(stepKm);
        const gapsKm = line.slice(1).map((to, index) => distanceKm(line[index] ?? to, to));
        expect(Math.max(...gapsKm)).toBeLessThanOrEqual(stepKm + 1e-6);
        expect(Math.max(...gapsKm) - Math.min(...gapsKm)).toBeLessThan(1e-3);
      })
    );
  });

  it('is at each part of the way as far from both ends as that part says', () => {
    fc.assert(
      fc.property(anywhere, anywhere, part, (a, b, t) => {
        const circle = greatCircle(a, b);
        expect(distanceKm(a, circle.at(t))).toBeCloseTo(circle.distanceKm * t, 3);
        expect(distanceKm(circle.at(t), b)).toBeCloseTo(circle.distanceKm * (1 - t), 3);
      })
    );
  });

  it('lies on turf’s great circle where turf keeps it whole', () => {
    const line = turfGreatCircle([...ISLAMABAD], [...NEW_YORK], { npoints: 21 });
    const ours = greatCircle(ISLAMABAD, NEW_YORK);
    const turfs = line.geometry.coordinates as [number, number][];
    expect(turfs).toHaveLength(21);
    for (const [index, position] of turfs.entries()) {
      expect(distanceKm(ours.at(index / 20), position)).toBeLessThan(0.01);
    }
  });

  it('across the antimeridian stays one line and runs past 180', () => {
    const line = greatCircle([170, 10], [-170, 20]).line(100);
    const lngs = line.map(([lng]) => lng);
    expect(lngs).toEqual([...lngs].sort((a, b) => a - b));
    expect(lngs.at(-1)).toBeCloseTo(190, 9);
  });

  it('of equal positions stays put', () => {
    const circle = greatCircle(ISLAMABAD, ISLAMABAD);
    expect(circle.distanceKm).toBe(0);
    expect(circle.line()).toEqual([ISLAMABAD, ISLAMABAD]);
  });

  it('between opposite positions goes over the north pole, the same way there and back', () => {
    const [there, back] = [greatCircle([60, 30], [-120, -30]), greatCircle([-120, -30], [60, 30])];
    expect(there.at(1 / 3)[1]).toBeCloseTo(90, 5);
    for (const t of [0.1, 0.5, 0.9]) {
      expect(distanceKm(there.at(t), back.at(1 - t))).toBeLessThan(1e-3);
    }
  });

  it('clamps its part, and refuses a step that leads nowhere', () => {
    const circle = greatCircle(ISLAMABAD, NEW_YORK);
    expect(circle.at(-1)).toEqual(ISLAMABAD);
    expect(circle.at(2)).toEqual(NEW_YORK);
    expect(() => circle.line(0)).toThrow('0 km');
    expect(() => circle.line(NaN)).toThrow('NaN km');
  });
});

describe('the bearing', () => {
  it('agrees with turf away from the poles', () => {
    const inhabited = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true })
    );
    fc.assert(
      fc.property(inhabited, inhabited, (a, b) => {
        fc.pre(distanceKm(a, b) > 1 && distanceKm(a, b) < HALF_WAY_ROUND_KM - 10);
        const turnDeg = wrapLongitude(initialBearingDeg(a, b) - bearing([...a], [...b]));
        expect(Math.abs(turnDeg)).toBeLessThan(1e-5);
      })
    );
  });

  it('is always within one turn, and 0 where there is none', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(initialBearingDeg(a, b)).toBeGreaterThanOrEqual(0);
        expect(initialBearingDeg(a, b)).toBeLessThan(360);
        expect(initialBearingDeg(a, a)).toBe(0);
      })
    );
    expect(initialBearingDeg([10, 20], [-170, -20])).toBe(0);
    expect(initialBearingDeg([0, 0], [90, 0])).toBeCloseTo(90, 9);
    expect(initialBearingDeg([0, 0], [0, -10])).toBeCloseTo(180, 9);
  });
});
