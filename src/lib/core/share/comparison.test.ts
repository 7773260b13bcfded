import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonOf } from './comparison-pairs.ts';
import { otherFromText, otherToText, type OtherChoice } from './comparison.ts';

const share: fc.Arbitrary<OtherChoice> = fc.record({
  estimate: fc.constantFrom('low', 'middle', 'high', 'range', 'all'),
  base: fc.constantFrom('share-of-muslims', 'share-of-total'),
  view: fc.constant('share' as const)
});

test('a second map comes back from its text', () => {
  fc.assert(
    fc.property(share, (other) => {
      expect(otherFromText(otherToText(other))).toEqual(other);
    })
  );
  expect(otherFromText('count')).toMatchObject({ view: 'count' });
  expect(otherFromText('people')).toEqual({
    estimate: 'range',
    base: 'share-of-total',
    view: 'share'
  });
});

test.each([
  ['', 'has ""'],
  ['higher', 'has "higher"'],
  ['low,high', 'more than one'],
  ['muslims,people', 'more than one'],
  ['high,high', 'more than one']
])('"%s" %s', (text, problem) => {
  expect(otherFromText(text)).toContain(problem);
});

test('a pair differs in the one thing it is named for', () => {
  const now: OtherChoice = { estimate: 'range', base: 'share-of-total', view: 'share' };
  expect(comparisonOf('low-high', now)).toEqual({
    first: { ...now, estimate: 'low' },
    other: { ...now, estimate: 'high' }
  });
  expect(comparisonOf('bases', now)).toEqual({
    first: { ...now, base: 'share-of-muslims' },
    other: now
  });
  expect(comparisonOf('share-count', now)).toMatchObject({
    first: now,
    other: { view: 'count' }
  });
});
