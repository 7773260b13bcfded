import { expect, test } from 'vitest';
import { formatPeople, formatPeopleRange, formatShare } from './format-share.ts';

test.each([
  [10, 15, '', '10–15%'],
  [0, 1, 'less than', 'less than 1%'],
  [1, 1, 'about', 'about 1%'],
  [37, 37, 'survey answer', '37%'],
  [9.67, 14.51, '', '9.7–14.5%'],
  [null, 36, 'upper bound only', '≤ 36%'],
  [null, null, '', '']
])('from %s to %s, "%s", reads %s', (low, high, qualifier, text) => {
  expect(formatShare({ low, high, qualifier }, 'en')).toBe(text);
});

test('people are told to two digits', () => {
  expect(formatPeople(50e6, 'en')).toBe('50 million');
  expect(formatPeopleRange(78_793_000, 83_171_000, 'en')).toBe('79–83 million');
  expect(formatPeopleRange(706_000, 1_200_000, 'en')).toBe('710 thousand – 1.2 million');
  expect(formatPeopleRange(321_000, 321_400, 'en')).toBe('320 thousand');
});
