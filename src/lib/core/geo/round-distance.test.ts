import { expect, it } from 'vitest';
import { roundDistanceKm } from './round-distance.ts';

it('rounds to ten kilometres, and to one below a hundred', () => {
  expect([0, 0.4, 42.5, 99.4, 1261.3, 11_080.2].map(roundDistanceKm)).toEqual([
    0, 0, 43, 99, 1260, 11_080
  ]);
});

it('goes from single to tens of kilometres without a step back', () => {
  expect([99.6, 100, 104.9, 105].map(roundDistanceKm)).toEqual([100, 100, 100, 110]);
});
