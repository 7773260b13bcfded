import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Camera } from './camera.ts';
import { CUT_MS, easeInOut, flight } from './flight.ts';
import { cameraFor, toPlane } from './framing.ts';

const SIZE = { width: 1020, height: 748 };
const REGION = cameraFor('region', SIZE);
const GULF = cameraFor('gulf', SIZE);
const WIDE = cameraFor('wide', SIZE);

const flat = fc.record({
  center: fc.tuple(
    fc.double({ min: 20, max: 90, noNaN: true }),
    fc.double({ min: 5, max: 50, noNaN: true })
  ),
  scale: fc.double({ min: 300, max: 6000, noNaN: true }),
  globe: fc.constant(0)
});
const times = Array.from({ length: 201 }, (_, index) => index / 200);

describe('a flight', () => {
  it('starts and ends exactly at its cameras, whatever they are', () => {
    fc.assert(
      fc.property(flat, flat, (from, to) => {
        const way = flight(from, to, SIZE);
        expect([way.at(0).camera, way.at(1).camera]).toEqual([from, to]);
        expect([way.at(-3).camera, way.at(7).camera]).toEqual([from, to]);
        expect(way.at(1).opacity).toBe(1);
      })
    );
  });

  it('moves by less than a tenth of the map in a two-hundredth of its time', () => {
    const way = flight(REGION, GULF, SIZE);
    const cameras = times.map((t) => way.at(t).camera);
    expect(way.kind).toBe('fly');
    for (const [index, camera] of cameras.slice(1).entries()) {
      expect(shiftPx(cameras[index] ?? camera, camera)).toBeLessThan(SIZE.width / 10);
      expect(camera.scale / (cameras[index]?.scale ?? NaN)).toBeLessThan(1.1);
      expect(camera.scale / (cameras[index]?.scale ?? NaN)).toBeGreaterThan(0.9);
    }
  });

  it('lasts between 0.6 and 1.6 seconds and keeps the map visible', () => {
    fc.assert(
      fc.property(flat, flat, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const way = flight(from, to, SIZE);
        fc.pre(way.kind === 'fly');
        expect(way.durationMs).toBeGreaterThanOrEqual(600);
        expect(way.durationMs).toBeLessThanOrEqual(1600);
        expect(way.at(t).opacity).toBe(1);
        expect(way.at(t).camera.scale).toBeGreaterThan(0);
      })
    );
  });

  it('only to another scale keeps its centre', () => {
    const way = flight(REGION, { ...REGION, scale: REGION.scale * 2 }, SIZE);
    expect(way.at(0.5).camera.center[0]).toBeCloseTo(REGION.center[0], 6);
    expect(way.at(0.5).camera.scale).toBeGreaterThan(REGION.scale);
  });

  it('to the same camera takes no time', () => {
    const way = flight(REGION, { ...REGION }, SIZE);
    expect([way.kind, way.durationMs, way.at(0.3).camera]).toEqual(['none', 0, REGION]);
  });
});

describe('a cut', () => {
  it.each([
    ['between the plane and the globe', REGION, WIDE],
    ['between globes', WIDE, { ...WIDE, scale: WIDE.scale * 1.1 }],
    ['between far frames', { ...GULF, scale: 4000 }, { ...GULF, scale: 4000, center: [90, 10] }]
  ] satisfies [string, Camera, Camera][])(
    '%s fades out, changes unseen and fades in',
    (_, a, b) => {
      const way = flight(a, b, SIZE);
      expect([way.kind, way.durationMs]).toEqual(['cut', CUT_MS]);
      const seen = times.map((t) => way.at(t));
      expect([seen[0]?.opacity, seen[100]?.opacity, seen[200]?.opacity]).toEqual([1, 0, 1]);
      expect(seen.map(({ camera }) => camera)).toEqual(times.map((t) => (t < 0.5 ? a : b)));
    }
  );
});

it('easing runs from 0 to 1, evenly round its middle, and never back', () => {
  expect([0, 0.5, 1].map(easeInOut)).toEqual([0, 0.5, 1]);
  const values = times.map(easeInOut);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(easeInOut(0.2) + easeInOut(0.8)).toBeCloseTo(1, 12);
});

function shiftPx(a: Camera, b: Camera): number {
  const [[ax, ay], [bx, by]] = [toPlane(a.center), toPlane(b.center)];
  return Math.hypot(ax - bx, ay - by) * Math.max(a.scale, b.scale);
}
