import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../story/types.ts';
import { daysIn, eventDayFrom, eventDays, withEnd } from './chronicle.ts';
import { addDays, BREAK_AT, BREAK_DAY, dayAt, DAYS_PER_YEAR, positionOf } from './date-scale.ts';
import { CHRONICLE, periodFromText, periodToText } from './period.ts';

const event = (id: string, date: string): StoryEvent => ({
  id,
  date,
  placeId: null,
  position: null,
  title: id,
  articleSays: '',
  othersSay: '',
  isInArticle: false,
  certainty: 'one-source',
  note: '',
  sourceIds: []
});
const EVENTS = [
  event('c', '2020-01-08'),
  event('a', '2015-12-13'),
  event('b', '2020-01-03'),
  event('d', '2020-01-08')
];
const anyDay = fc.integer({ min: 0, max: 1847 }).map((days) => addDays(CHRONICLE.start, days));

describe('the days of a chronicle', () => {
  it('are in order, with all that happened on one', () => {
    expect(eventDays(EVENTS).map(({ day, events }) => [day, events.length])).toEqual([
      ['2015-12-13', 1],
      ['2020-01-03', 1],
      ['2020-01-08', 2]
    ]);
  });

  it('are cut to a period, its ends included', () => {
    const days = (start: string, end: string) => daysIn(EVENTS, { start, end }).map((d) => d.day);
    expect(days('2020-01-03', '2020-01-07')).toEqual(['2020-01-03']);
    expect(days('2020-01-04', '2020-01-07')).toEqual([]);
    expect(daysIn(EVENTS, null)).toHaveLength(3);
  });

  it('are stepped through in both directions, and end', () => {
    expect(eventDayFrom(EVENTS, '2020-01-05', 1)).toBe('2020-01-08');
    expect(eventDayFrom(EVENTS, '2020-01-05', -1)).toBe('2020-01-03');
    expect(eventDayFrom(EVENTS, '2020-01-08', 1)).toBeNull();
    expect(eventDayFrom(EVENTS, '2015-12-13', -1)).toBeNull();
    expect(eventDayFrom([], '2020-01-05', 1)).toBeNull();
  });
});

describe('the scale', () => {
  it('gives every day back from its position', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayAt(positionOf(day))).toBe(day);
      })
    );
  });

  it('runs forward only, from 0 to 1', () => {
    expect(positionOf(CHRONICLE.start)).toBe(0);
    expect(positionOf(CHRONICLE.end)).toBe(1);
    expect(positionOf(BREAK_DAY)).toBeCloseTo(BREAK_AT);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(positionOf(a) - positionOf(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
      })
    );
  });

  it('has a year before 2020 as wide as it says in days after', () => {
    const year = positionOf('2019-01-01') - positionOf('2018-01-01');
    const day = positionOf('2020-01-03') - positionOf('2020-01-02');
    expect(year / day).toBeCloseTo(DAYS_PER_YEAR, 1);
  });

  it('holds what lies outside at its ends', () => {
    expect(positionOf('2010-05-05')).toBe(0);
    expect(positionOf('2021-05-05')).toBe(1);
    expect([dayAt(-3), dayAt(7)]).toEqual([CHRONICLE.start, CHRONICLE.end]);
  });
});

describe('a period', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [start = '', end = ''] = [a, b].toSorted();
        expect(periodFromText(periodToText({ start, end }))).toEqual({ start, end });
      })
    );
  });

  it.each([
    ['2020-1-8', 'is not a day'],
    ['2019-02-30', 'is not a day'],
    ['2020-01-03,2020-01-08,2020-01-09', 'is not a day'],
    ['', 'is not a day'],
    ['2031-01-01', 'is not from 2015-01-01'],
    ['2020-01-08,2020-01-03', 'ends before it begins']
  ])('"%s" %s', (text, problem) => {
    expect(periodFromText(text)).toContain(problem);
  });

  it('has ends that take each other along and stay in the chronicle', () => {
    const period = { start: '2020-01-03', end: '2020-01-08' };
    expect(withEnd(period, 'end', '2020-01-05').end).toBe('2020-01-05');
    expect(withEnd(period, 'end', '2019-07-22')).toEqual({
      start: '2019-07-22',
      end: '2019-07-22'
    });
    expect(withEnd(period, 'start', '2020-01-10')).toEqual({
      start: '2020-01-10',
      end: '2020-01-10'
    });
    expect(withEnd(period, 'end', '2030-01-01').end).toBe(CHRONICLE.end);
    expect(withEnd(period, 'start', '2000-01-01').start).toBe(CHRONICLE.start);
  });
});
