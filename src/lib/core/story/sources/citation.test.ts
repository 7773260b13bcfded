import { expect, it } from 'vitest';
import { citeMap, citeSource } from './citation.ts';

it('a source is cited by publisher, title, date and address', () => {
  const source = {
    publisher: 'Dawn',
    title: 'Rallies',
    date: '2020-01-05',
    url: 'https://d.example/1'
  };
  expect(citeSource(source)).toBe('Dawn. Rallies. 2020-01-05. https://d.example/1');
});

it('what a source lacks leaves no gap, and no full stop is doubled', () => {
  expect(citeSource({ publisher: 'Dawn', title: 'Why?', date: 'n.d.', url: '' })).toBe(
    'Dawn. Why? n.d.'
  );
});

it('words beside an address are not part of the citation', () => {
  const source = {
    publisher: 'CIA',
    title: 'Factbook',
    date: '2015',
    url: 'https://c.example (commit 1)'
  };
  expect(citeSource(source)).toBe('CIA. Factbook. 2015. https://c.example');
});

it('the map is cited by author, title, version, address and day', () => {
  const text = citeMap({
    author: 'A',
    title: 'T',
    subtitle: 'S',
    version: 'Version 1.0.0',
    address: 'https://m.example/',
    readOn: 'Read on 1 May 2026'
  });
  expect(text).toBe('A. T: S. Version 1.0.0. https://m.example/ Read on 1 May 2026.');
});
