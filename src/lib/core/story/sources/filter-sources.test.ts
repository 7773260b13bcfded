import { expect, it } from 'vitest';
import { filterSources } from './filter-sources.ts';

const source = (id: string, title: string, publisher: string, tier: string) => ({
  id,
  title,
  publisher,
  tier,
  date: '2020-01-12',
  url: ''
});
const SOURCES = [
  source('a', 'Qureshi in Mashhad', 'Dawn', 'primary news'),
  source('b', 'Qatif and Éxodo', 'Dawn', 'secondary'),
  source('c', 'Mashhad', 'GeoNames', 'primary data')
];
const ids = (kind: Parameters<typeof filterSources>[1]['kind'], text: string) =>
  filterSources(SOURCES, { kind, text }).map(({ id }) => id);

it('an empty filter lets everything through', () => {
  expect(ids('all', '  ')).toEqual(['a', 'b', 'c']);
});

it('all words must occur, in any field and any case', () => {
  expect(ids('all', 'dawn MASHHAD')).toEqual(['a']);
});

it('accents do not count', () => {
  expect(ids('all', 'exodo')).toEqual(['b']);
});

it('kind and text narrow together', () => {
  expect(ids('data', 'mashhad')).toEqual(['c']);
  expect(ids('news', 'qatif')).toEqual([]);
});
