import { expect, it } from 'vitest';
import type { Figure } from '#lib/core/details/details-view.ts';
import { translator } from '#lib/i18n/translate.ts';
import { amountWords, baseWords } from './figure-words.ts';

const t = translator('en');
const figure = (parts: Partial<Figure>): Figure => ({
  id: 'x',
  role: 'estimate',
  by: 'Someone',
  low: 10,
  high: 15,
  base: 'muslims',
  baseNote: '',
  qualifier: '',
  year: 2009,
  isFloor: false,
  isVerified: true,
  note: '',
  citations: [1],
  ...parts
});

it('a range stays a range, with base and year', () => {
  expect(amountWords(figure({}), t)).toBe('10–15%');
  expect(baseWords(figure({}), t)).toBe('of Muslims, 2009');
});

it('hedges come before the number, remarks after it', () => {
  expect(amountWords(figure({ low: 0, high: 10, qualifier: 'less than' }), t)).toBe(
    'less than 10%'
  );
  expect(amountWords(figure({ low: 20, high: 20, qualifier: 'around' }), t)).toBe('around 20%');
  expect(amountWords(figure({ low: 6, high: 6, qualifier: 'survey answer' }), t)).toBe(
    '6% (survey answer)'
  );
});

it('a source that speaks in words has no number and no base', () => {
  const words = figure({
    low: null,
    high: null,
    base: 'none',
    qualifier: '"mostly Sunni"',
    year: null
  });
  expect(amountWords(words, t)).toBe('in words: "mostly Sunni"');
  expect(baseWords(words, t)).toBe('no year given');
});

it('what a source adds to its base is kept', () => {
  const survey = figure({ base: 'all-people', baseNote: 'self-identified', year: 2024 });
  expect(baseWords(survey, t)).toBe('of all people (self-identified), 2024');
});
