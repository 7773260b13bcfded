import { expect, it } from 'vitest';
import { kindOfTier, remarkOfTier } from './source-kind.ts';

it('news and data are kinds of their own, other primary texts are primary', () => {
  expect(kindOfTier('primary news (Turkish public broadcaster)')).toBe('news');
  expect(kindOfTier('primary data, third-party copy')).toBe('data');
  expect(kindOfTier('primary research')).toBe('primary');
});

it('a tier nobody described counts as the least', () => {
  expect(kindOfTier('hearsay')).toBe('recall');
  expect(remarkOfTier('')).toBe('');
});

it('the remark is what the tier says beyond its kind, without the punctuation', () => {
  expect(remarkOfTier('primary data, third-party copy')).toBe('third-party copy');
  expect(remarkOfTier('primary (think tank)')).toBe('think tank');
  expect(remarkOfTier('secondary; doubts the 2,000 figure')).toBe('doubts the 2,000 figure');
  expect(remarkOfTier('tertiary')).toBe('');
});
