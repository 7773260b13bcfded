import { expect, it } from 'vitest';
import type { Story } from '../story/types.ts';
import { testStory } from '../tour/test-story.ts';
import { tourUntil } from './tour-until.ts';

/** Home, a day away, two days farther away, home again on no day that anyone gives. */
function dated(): Story {
  const days = [
    ['2020-01-12', null],
    ['2020-01-13', null],
    ['2020-01-16', '2020-01-17'],
    [null, null]
  ] as const;
  const base = testStory();
  const [stop] = base.stops;
  const [leg] = base.legs;
  if (!stop || !leg) throw new Error('the test story has no tour');
  return {
    ...base,
    stops: days.map(([date, dateEnd], index) => ({ ...stop, id: `s${index}`, date, dateEnd })),
    legs: [1, 2, 3].map((to) => ({
      ...leg,
      id: `to-${to}`,
      fromStopId: `s${to - 1}`,
      toStopId: `s${to}`,
      isInferred: to === 3
    }))
  };
}
const until = (end: string, start = '2015-01-01') => {
  const { stops, legs } = tourUntil(dated(), { start, end });
  return [...stops, ...legs].map(({ id }) => id);
};

it('all of it while no period is chosen', () => {
  const story = dated();
  expect(tourUntil(story, null)).toEqual({ stops: story.stops, legs: story.legs });
});

it('nothing before it began, whatever else is shown', () => {
  expect(until('2020-01-11')).toEqual([]);
});

it('what had happened by the last day, that day included', () => {
  expect(until('2020-01-12')).toEqual(['s0']);
  expect(until('2020-01-15')).toEqual(['s0', 's1', 'to-1']);
});

it('a period that begins late forgets nothing of it', () => {
  expect(until('2020-01-13', '2020-01-13')).toEqual(['s0', 's1', 'to-1']);
});

it('a stay of several days is there from the first, what follows without a date from the last', () => {
  expect(until('2020-01-16')).toEqual(['s0', 's1', 's2', 'to-1', 'to-2']);
  expect(until('2020-01-17')).toEqual(['s0', 's1', 's2', 's3', 'to-1', 'to-2', 'to-3']);
});
