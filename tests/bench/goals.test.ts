import { expect, test } from 'vitest';
import { goalText, verdictOf, type Goal } from './goals.ts';

const size: Goal = { of: 'value', is: 'at most', limit: 245 };
const pace: Goal = { of: 'value', is: 'at least', limit: 30 };
const ratio: Goal = { of: 'ratio', is: 'at most', limit: 1.1 };

test('a limit is met when it is just reached', () => {
  expect(verdictOf(size, 245, NaN)).toBe('met');
  expect(verdictOf(pace, 30, NaN)).toBe('met');
  expect(verdictOf(ratio, 999, 1.1)).toBe('met');
});

test('beyond it is missed, each in its own direction', () => {
  expect(verdictOf(size, 245.1, 0)).toBe('missed');
  expect(verdictOf(pace, 29.9, 99)).toBe('missed');
  expect(verdictOf(ratio, 0, 1.11)).toBe('missed');
});

test('what was not measured is neither', () => {
  expect(verdictOf(size, NaN, 1)).toBe('not measured');
  expect(verdictOf(ratio, 1, NaN)).toBe('not measured');
});

test('a goal reads as a limit with its unit', () => {
  expect(goalText(size, 'kB')).toBe('≤ 245 kB');
  expect(goalText(pace, '/s')).toBe('≥ 30 /s');
  expect(goalText(ratio, 'ms')).toBe('≤ 1.1 ×');
});
