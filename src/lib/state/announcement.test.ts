import { describe, expect, it } from 'vitest';
import type { Story } from '#lib/core/story/types.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import { stepAnnouncement } from './announcement.ts';
import { Announcer } from './announcer.svelte.ts';

const story = testStory();
function say(stepId: string, from: Story = story): string {
  const step = from.steps.find(({ id }) => id === stepId);
  return step ? stepAnnouncement(from, step, 'en') : '';
}

describe('the announcement', () => {
  it('of a leg says stop, date, distance and where it lies from the last stop', () => {
    expect(say('second')).toBe('Stop 1 of 2. near, 12 January. 1,250 kilometres west of home.');
  });

  it('names the direction one leaves in, which the map shows, also on a long leg', () => {
    // It arrives from the north-east, over the pole's side; that is no answer to "where".
    expect(say('third')).toContain('north-west of near.');
  });

  it('of a stay of two days names both', () => {
    const stops = story.stops.map((stop) => ({ ...stop, dateEnd: '2020-01-13' }));
    expect(say('second', { ...story, stops })).toContain('near, 12–13 January.');
  });

  it('of home has no number, and an undated day is said to be unknown', () => {
    const stops = story.stops.map((stop) => ({ ...stop, number: null, date: null }));
    expect(say('second', { ...story, stops })).toBe(
      'near, no date known. 1,250 kilometres west of home.'
    );
  });

  it('of a step that draws no leg is its kicker and headline', () => {
    const steps = story.steps.map((step) => ({ ...step, kicker: 'January 2020' }));
    expect(say('first', { ...story, steps })).toBe('January 2020. first.');
  });
});

it('the same words said twice are new words to a screen reader', () => {
  const announcer = new Announcer();
  const heard = ['Paused.', 'Paused.', 'Paused.'].map((words) => {
    announcer.say(words);
    return announcer.text;
  });
  expect(heard.map((text) => text.trim())).toEqual(['Paused.', 'Paused.', 'Paused.']);
  expect(heard[1]).not.toBe(heard[0]);
  expect(heard[2]).not.toBe(heard[1]);
});
