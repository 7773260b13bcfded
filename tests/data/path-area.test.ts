import { expect, test } from 'vitest';
import { pathArea } from './path-area.ts';

test('a square with a hole has the area between them', () => {
  expect(pathArea('M0 0l10 0 0 10-10 0zM2 2l0 5 5 0 0-5z')).toBe(75);
});

test('decimals may stand side by side without a space', () => {
  expect(pathArea('M.5.5l1 0 0 1-1 0z')).toBe(1);
});

test('another letter is refused, since its area would be wrong', () => {
  expect(() => pathArea('M0 0c1 1 2 2 3 3z')).toThrow('"c"');
});
