import { describe, expect, it } from 'vitest';
import type { Language } from '#lib/core/story/types.ts';
import { formatDate, formatDates, formatKm } from './format.ts';

const LANGUAGES: readonly Language[] = ['en', 'ur', 'fa', 'ar'];
const day = '2020-01-12';
/** The letters and digits alone: languages set commas and marks of direction as they like. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N} ]/gu, '');

describe('a date', () => {
  it('is Gregorian in every language, also where another calendar is usual', () => {
    expect(LANGUAGES.map((language) => bare(formatDate(day, language, 'full')))).toEqual([
      'Sunday 12 January 2020',
      'اتوار 12 جنوری 2020',
      'یکشنبه ۱۲ ژانویهٔ ۲۰۲۰',
      'الأحد 12 يناير 2020'
    ]);
  });

  it('comes with weekday and year, as a day, or short', () => {
    const styles = ['full', 'day', 'short'] as const;
    expect(styles.map((style) => formatDate(day, 'en', style))).toEqual([
      'Sunday 12 January 2020',
      '12 January',
      '12 Jan'
    ]);
  });

  it('is the day itself wherever the reader is', () => {
    expect(formatDate('2020-01-01', 'en', 'day')).toBe('1 January');
    expect(formatDate('2020-12-31', 'en', 'day')).toBe('31 December');
  });
});

describe('a span of days', () => {
  it('within a month is told by its days, in each language’s way', () => {
    const spans = LANGUAGES.map((language) => formatDates(day, '2020-01-13', language, 'day'));
    expect(spans).toEqual([
      '12–13 January',
      '12–13 جنوری',
      '۱۲ ژانویه تا ۱۳ ژانویه',
      '12–13 يناير'
    ]);
  });

  it('over two months keeps its ends apart', () => {
    expect(formatDates('2020-01-31', '2020-02-02', 'en', 'day')).toBe('31 January – 2 February');
    expect(formatDates(day, '2020-01-13', 'en', 'full')).toBe(
      'Sunday 12 January – Monday 13 January 2020'
    );
  });

  it('of one day is that day', () => {
    expect([formatDates(day, null, 'en', 'short'), formatDates(day, day, 'en', 'short')]).toEqual([
      '12 Jan',
      '12 Jan'
    ]);
  });
});

it('a distance is rounded and has the language’s digits', () => {
  expect(LANGUAGES.map((language) => formatKm(11_075.9, language))).toEqual([
    '11,080',
    '11,080',
    '۱۱٬۰۸۰',
    '11,080'
  ]);
});
