import { expect, it } from 'vitest';
import { articleShareOf } from './article-share.ts';

const pakistan = {
  iso3: 'PAK',
  population: { muslimPct2010: 96.7, muslimPct2020: 96.5 },
  estimates: [{ source: 'article', base: 'shareOfTotal', low: 20, high: 20 }]
};

it('brings a share of all people to a share of Muslims, rounded outwards, and shows the sum', () => {
  const share = articleShareOf('PAK', [pakistan]);
  expect(share).toMatchObject({ low: 20, high: 21 });
  expect(share?.note).toContain('20 ÷ 0.967 to 20 ÷ 0.965, about 20.7%');
});

it('a country the article gives no figure for has none', () => {
  expect(articleShareOf('IRN', [pakistan])).toBeNull();
  expect(articleShareOf('PAK', [{ ...pakistan, estimates: [] }, null])).toBeNull();
});

it('a figure on another base is not converted', () => {
  const ofMuslims = [{ source: 'article', base: 'shareOfMuslims', low: 20 }];
  expect(articleShareOf('PAK', [{ ...pakistan, estimates: ofMuslims }])).toBeNull();
});
