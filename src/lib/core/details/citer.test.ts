import { expect, it } from 'vitest';
import type { Source } from '../story/types.ts';
import { citer } from './citer.ts';

const source = (id: string): Source => ({
  id,
  title: '',
  publisher: '',
  date: '',
  url: '',
  tier: ''
});

it('numbers sources in the order they are first cited, and leaves unknown ones out', () => {
  const { cite, cited } = citer([source('a'), source('b'), source('c')]);
  expect(cite(['c', 'gone', 'a'])).toEqual([1, 2]);
  expect(cite(['a', 'b'])).toEqual([2, 3]);
  expect(cited().map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
