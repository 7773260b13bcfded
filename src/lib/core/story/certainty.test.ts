import { describe, expect, it } from 'vitest';
import { certaintyOf, otherSourceIds, weakestCertainty } from './certainty.ts';

const base = { inArticle: true, verified: true, sourceIds: ['s-art', 's-a', 's-b'] };

describe('certaintyOf', () => {
  it('counts the sources beside the article', () => {
    expect(certaintyOf(base)).toBe('several-sources');
    expect(certaintyOf({ ...base, sourceIds: ['s-a'], inArticle: false })).toBe('one-source');
    expect(certaintyOf({ ...base, sourceIds: ['s-art', 's-a'] })).toBe('one-source');
  });

  it('says "in the article" when the article alone has it', () => {
    expect(certaintyOf({ ...base, sourceIds: ['s-art'] })).toBe('in-article');
  });

  it('is not established when nothing was read, or the evidence is weak or recalled', () => {
    expect(certaintyOf({ ...base, verified: false })).toBe('not-established');
    expect(certaintyOf({ ...base, confidence: 'recalled' })).toBe('not-established');
    expect(certaintyOf({ ...base, confidence: 'low (one blog)' })).toBe('not-established');
    expect(certaintyOf({ ...base, inArticle: false, sourceIds: ['s-art'] })).toBe(
      'not-established'
    );
  });
});

it('a stay is as sure as the least sure thing told of it', () => {
  expect(weakestCertainty(['several-sources', 'one-source'])).toBe('one-source');
  expect(weakestCertainty([])).toBe('not-established');
});

it('the article is not one of the others', () => {
  expect(otherSourceIds(['s-art', 's-a'])).toEqual(['s-a']);
});
