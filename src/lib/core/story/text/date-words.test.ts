import { describe, expect, it } from 'vitest';
import { daysBetween, daysInWords, monthOf, weekdayOf } from './date-words.ts';

const long = { weekday: true, year: true };
const short = { weekday: false, year: false };

describe('daysInWords', () => {
  it('writes a day with weekday and year, or without', () => {
    const day = { start: '2020-01-12', end: '2020-01-12' };
    expect(daysInWords(day, long)).toBe('Sunday 12 January 2020');
    expect(daysInWords(day, short)).toBe('12 January');
    expect(daysInWords(day, { weekday: true, year: false })).toBe('Sunday 12 January');
  });

  it('writes the month of a span once', () => {
    const span = { start: '2020-01-12', end: '2020-01-13' };
    expect(daysInWords(span, long)).toBe('Sunday 12 to Monday 13 January 2020');
    expect(daysInWords(span, short)).toBe('12–13 January');
  });

  it('writes both months, and both years, of a span across them', () => {
    expect(daysInWords({ start: '2020-01-31', end: '2020-02-01' }, short)).toBe(
      '31 January to 1 February'
    );
    expect(daysInWords({ start: '2019-12-31', end: '2020-01-01' }, long)).toBe(
      'Tuesday 31 December 2019 to Wednesday 1 January 2020'
    );
  });
});

it('names weekday and month', () => {
  expect(weekdayOf('2020-01-03')).toBe('Friday');
  expect(monthOf('2020-01-03')).toBe('January 2020');
});

it('counts days over a leap day, and backwards', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysBetween('2020-01-12', '2020-01-08')).toBe(-4);
});
