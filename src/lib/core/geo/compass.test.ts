import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directionOf } from './compass.ts';

it('names the nearest of eight winds', () => {
  const winds = [0, 44, 90, 136, 180, 225, 269, 315].map(directionOf);
  expect(winds).toEqual(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']);
  expect([337.4, 337.6, 22.4, 22.6].map(directionOf)).toEqual(['nw', 'n', 'n', 'ne']);
});

it('takes any number of turns, either way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: -5, max: 5 }), (deg, turns) => {
      expect(directionOf(deg + 360 * turns)).toBe(directionOf(deg));
    })
  );
});
