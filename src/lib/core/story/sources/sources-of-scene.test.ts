import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/core/scene/scene.ts';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import type { LayerId } from '../layers.ts';
import type { Story, StoryEvent } from '../types.ts';
import { sourcesOfScene } from './sources-of-scene.ts';

const EVENT: StoryEvent = {
  id: 'e1',
  date: '2020-01-03',
  placeId: 'town',
  position: [44, 33],
  title: 'Event',
  articleSays: '',
  othersSay: '',
  isInArticle: true,
  certainty: 'in-article',
  note: '',
  sourceIds: ['event']
};

function story(): Story {
  const base = testStory();
  const sentence = (id: string) => ({ text: '', sourceIds: [id, 'shared'], isDagger: false });
  return {
    ...base,
    steps: base.steps.map((step) => ({ ...step, paragraphs: [[sentence(`text-${step.id}`)]] })),
    legs: base.legs.map((leg) => ({ ...leg, sourceIds: ['leg', 'shared'] })),
    events: [EVENT],
    places: [
      {
        id: 'town',
        names: { en: 'Town', ur: '', fa: '', ar: '' },
        position: [44, 33],
        kind: 'city',
        iso3: 'IRQ',
        isInArticle: true,
        description: '',
        sourceIds: ['place']
      }
    ],
    shares: [
      {
        iso3: 'PAK',
        name: 'Pakistan',
        low: 10,
        high: 15,
        qualifier: '',
        year: 2009,
        isVerified: true,
        sourceIds: ['share'],
        article: null
      }
    ],
    studyRegion: ['PAK', 'IRN']
  };
}

function sceneWith(told: Story, stepId: string | null, layers: readonly LayerId[]): Scene {
  return sceneOf({
    story: told,
    mapLabels: [],
    step: told.steps.find(({ id }) => id === stepId) ?? null,
    layers,
    estimate: 'range',
    selected: null,
    hovered: null,
    theme: 'light',
    language: 'en'
  });
}

function seen(stepId: string | null, layers: readonly LayerId[]): string[] {
  const told = story();
  return sourcesOfScene(sceneWith(told, stepId, layers), told);
}

describe('sourcesOfScene', () => {
  it('gives the text of the step first and every source once', () => {
    expect(seen('second', ['tour'])).toEqual(['text-second', 'shared', 'leg']);
  });

  it('gives no step’s text on the free map', () => {
    expect(seen(null, ['places'])).toEqual(['place']);
  });

  it('an event counts with its layer only', () => {
    expect(seen(null, ['events'])).toEqual(['event', 'place']);
    expect(seen(null, ['share'])).toEqual(['share']);
  });

  it('an event outside the period does not, though another stands at its place', () => {
    const told = story();
    const later = { ...EVENT, id: 'e2', date: '2020-01-10', sourceIds: ['later'] };
    const both = { ...told, events: [EVENT, later] };
    const scene = sceneWith(both, null, ['events']);
    const period = { start: '2015-01-01', end: '2020-01-05' };
    expect(sourcesOfScene(scene, both, { period })).toEqual(['event', 'place']);
    expect(sourcesOfScene(scene, both)).toContain('later');
  });

  it('an empty map rests on nothing', () => {
    expect(seen(null, [])).toEqual([]);
  });
});
