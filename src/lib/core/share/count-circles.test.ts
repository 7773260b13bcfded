import { expect, test } from 'vitest';
import type { CountCircle } from '../scene/scene.ts';
import { countCircles, countLegend, countRadiusPx } from './count-circles.ts';
import type { CountryFacts } from '../story/facts.ts';

const country = (iso3: string, countLow: number, countHigh: number): CountryFacts => ({
  iso3,
  name: iso3,
  note: '',
  isVerified: true,
  estimates: [],
  population: null,
  spread: null,
  sourceIds: [],
  derived: { pctOfTotalLow: 1, pctOfTotalHigh: 2, countLow, countHigh, method: 'ours' }
});
const circlesOf = (...highs: number[]): readonly CountCircle[] =>
  countCircles(
    highs.map((high, index) => country(`C${index}`, high / 2, high)),
    { C0: [0, 0], C1: [1, 1] },
    false
  );

test('the largest circle comes first, so that the smaller one is drawn over it', () => {
  expect(circlesOf(1e6, 5e6).map(({ id }) => id)).toEqual(['C1', 'C0']);
});

test('a country without a position, a count or a publishable figure has no circle', () => {
  const without = { ...country('C0', 1, 2), derived: null };
  expect(countCircles([without], { C0: [0, 0] }, true)).toEqual([]);
  expect(countCircles([country('C0', 0, 0)], { C0: [0, 0] }, true)).toEqual([]);
  expect(countCircles([country('C9', 1, 2)], { C0: [0, 0] }, true)).toEqual([]);
});

test('the legend has three round numbers, none larger than what is drawn', () => {
  expect(countLegend(circlesOf(83_171_000, 1000))).toEqual([50e6, 10e6, 1e6]);
  expect(countLegend(circlesOf(2_500_000))).toEqual([2e6, 400_000, 40_000]);
  expect(countLegend([])).toEqual([]);
});

test('nobody has no area', () => {
  expect(countRadiusPx(0)).toBe(0);
  expect(countRadiusPx(-1)).toBe(0);
});
