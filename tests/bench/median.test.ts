import { expect, test } from 'vitest';
import { median } from './median.ts';

test('the median of an odd number of values is the middle one, whatever their order', () => {
  expect(median([30, 1, 2])).toBe(2);
});

test('the median of an even number of values lies between the middle two', () => {
  expect(median([4, 1, 2, 100])).toBe(3);
});

test('one value is its own median, and nothing has none', () => {
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test('the values keep their order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
