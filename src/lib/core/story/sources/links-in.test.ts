import { expect, it } from 'vitest';
import { linksIn } from './links-in.ts';

it('one address is one link and no words', () => {
  expect(linksIn('https://example.org/a(b)')).toEqual({
    links: ['https://example.org/a(b)'],
    words: ''
  });
});

it('two addresses are two links', () => {
  expect(linksIn('https://a.example/1 ; http://b.example/2').links).toEqual([
    'https://a.example/1',
    'http://b.example/2'
  ]);
});

it('words beside a link are kept apart from it', () => {
  expect(linksIn('https://a.example/r data.csv (commit 26637ede)')).toEqual({
    links: ['https://a.example/r'],
    words: 'data.csv (commit 26637ede)'
  });
});

it('no address has no link', () => {
  expect(linksIn('')).toEqual({ links: [], words: '' });
  expect(linksIn('journal PDF').links).toEqual([]);
});
