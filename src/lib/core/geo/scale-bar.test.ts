import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleBar } from './scale-bar.ts';

it('is the longest of 1, 2, 5 times a power of ten that fits', () => {
  const scale = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  const width = fc.integer({ min: 40, max: 400 });
  fc.assert(
    fc.property(scale, width, (pixelsPerKm, maxWidthPx) => {
      const bar = scaleBar(pixelsPerKm, maxWidthPx);
      fc.pre(bar !== null);
      const digits = Number((bar?.km ?? 0).toExponential().split('e')[0]);
      expect([1, 2, 5]).toContain(Math.round(digits * 1e6) / 1e6);
      expect(bar?.widthPx).toBeCloseTo((bar?.km ?? 0) * pixelsPerKm, 6);
      expect(bar?.widthPx).toBeLessThanOrEqual(maxWidthPx * (1 + 1e-9));
      // Two to the next 5 is the longest way between two neighbours.
      expect(bar?.widthPx).toBeGreaterThan(maxWidthPx / 2.5 - 1e-6);
    })
  );
});

it('takes a bar that fits exactly', () => {
  expect(scaleBar(0.1, 100)).toEqual({ km: 1000, widthPx: 100 });
  expect(scaleBar(0.2, 100)?.km).toBe(500);
});

it('is missing where the scale is none, and where not a metre fits', () => {
  expect([0, -1, NaN, Infinity].map((scale) => scaleBar(scale, 100))).toEqual([
    null,
    null,
    null,
    null
  ]);
  expect(scaleBar(1e6, 100)).toBeNull();
  expect(scaleBar(1, 0)).toBeNull();
});
