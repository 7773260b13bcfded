import fc from 'fast-check';
import { scaleThreshold } from 'd3-scale';
import { expect, it } from 'vitest';
import { CLASS_BREAKS, classOf, classOfRange } from './classes.ts';

const percent = fc.double({ min: 0, max: 100, noNaN: true });

it('the classes are under 5, 5–15, 15–30, 30–60 and over 60 per cent', () => {
  expect(CLASS_BREAKS).toEqual([5, 15, 30, 60]);
  expect([0, 4.9, 5, 14.9, 15, 29.9, 30, 59.9, 60, 100].map(classOf)).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4
  ]);
});

it('a figure has the class that d3’s threshold scale gives it', () => {
  const threshold = scaleThreshold<number, number>().domain(CLASS_BREAKS).range([0, 1, 2, 3, 4]);
  fc.assert(fc.property(percent, (value) => classOf(value) === threshold(value)));
});

it('a range printed from break to break lies in the class between them', () => {
  const ranges = [
    [0, 5],
    [5, 15],
    [10, 15],
    [15, 30],
    [30, 60],
    [60, 100],
    [90, 95]
  ] as const;
  expect(ranges.map(([low, high]) => classOfRange(low, high))).toEqual([0, 1, 1, 2, 3, 4, 4]);
});

it('a range across a break lies in no class', () => {
  const ranges = [
    [0, 10],
    [4, 6],
    [14, 16],
    [20, 40],
    [0, 100]
  ] as const;
  expect(ranges.map(([low, high]) => classOfRange(low, high))).toEqual(ranges.map(() => null));
});

it('a single figure has its class, and so has every range within one', () => {
  fc.assert(
    fc.property(percent, percent, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(classOfRange(low, low)).toBe(classOf(low));
      const own = classOfRange(low, high);
      if (own === null) {
        expect(classOf(high)).toBeGreaterThan(classOf(low));
      } else {
        expect(own).toBe(classOf(low));
      }
    })
  );
});
