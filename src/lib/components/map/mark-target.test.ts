import { expect, it } from 'vitest';
import type { PlaceMark } from '#lib/core/scene/scene.ts';
import type { StoryEvent } from '#lib/core/story/types.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import { markTarget } from './mark-target.ts';

const event = (id: string, placeId: string): StoryEvent => ({
  id,
  placeId,
  date: '2020-01-03',
  position: [44, 33],
  title: id,
  articleSays: '',
  othersSay: '',
  isInArticle: true,
  certainty: 'one-source',
  note: '',
  sourceIds: []
});
const EVENTS = [event('strike', 'airport'), event('first', 'town'), event('second', 'town')];
const mark = (id: string, changes: Partial<PlaceMark> = {}): PlaceMark => ({
  id,
  position: [44, 33],
  kind: 'event',
  ...changes
});

it('the only event at a place is opened', () => {
  expect(markTarget(mark('airport'), EVENTS, null)).toEqual({ kind: 'event', id: 'strike' });
});

it('of several none is chosen: the place lists them', () => {
  expect(markTarget(mark('town'), EVENTS, null)).toEqual({ kind: 'place', id: 'town' });
});

it('in a period the one that the mark is named by is opened', () => {
  const last = mark('town', { event: { id: 'second', isLatest: true } });
  expect(markTarget(last, EVENTS, null)).toEqual({ kind: 'event', id: 'second' });
});

it('on the tour the step’s own event is the only one', () => {
  const [step] = testStory().steps;
  if (!step) throw new Error('the test story has no step');
  const told = { ...step, eventIds: ['first'] };
  expect(markTarget(mark('town'), EVENTS, told)).toEqual({ kind: 'event', id: 'first' });
});

it('a place that is marked as one stays one, whatever happened there', () => {
  expect(markTarget(mark('airport', { kind: 'city' }), EVENTS, null)).toEqual({
    kind: 'place',
    id: 'airport'
  });
});
