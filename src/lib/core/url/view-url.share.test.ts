import { expect, test } from 'vitest';
import { DEFAULT_VIEW, viewFromQuery, viewToQuery, type View } from './view-url.ts';

const CHOSEN: View = {
  ...DEFAULT_VIEW,
  estimate: 'all',
  base: 'share-of-total',
  shareView: 'count',
  isUnverifiedShown: true
};

test('what was chosen of the share map comes back from its address', () => {
  const query = viewToQuery(CHOSEN);
  expect(query).toBe('est=all&base=people&view=count&unverified=1');
  expect(viewFromQuery(query)).toEqual({ view: CHOSEN, problems: [] });
});

test('defaults are read, and never written', () => {
  const { view, problems } = viewFromQuery('base=muslims&view=share&unverified=0');
  expect(problems).toEqual([]);
  expect(view).toEqual(DEFAULT_VIEW);
  expect(viewToQuery(view)).toBe('');
});

test('an unknown base or view is named and left out', () => {
  const { view, problems } = viewFromQuery('base=citizens&view=pie&unverified=yes');
  expect(view).toEqual(DEFAULT_VIEW);
  expect(problems).toEqual([
    'base: "citizens" is not one of muslims, people',
    'view: "pie" is not one of share, count',
    'unverified: "yes" is not one of 0, 1'
  ]);
});
