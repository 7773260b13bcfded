// A step may come spoilt in any of its parts, by a file damaged on its way: every page goes on, and it is named.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import { parseStory } from '#lib/core/story/parse/parse-story.ts';
import { frameAt } from '#lib/core/tour/frame-at.ts';
import { timelineOf } from '#lib/core/tour/timeline.ts';
import { soundSteps } from '#lib/data/sound-steps.ts';
import { citations } from '#lib/components/tour/citations.ts';
import { AddressLink } from '#lib/state/address-link.svelte.ts';
import { stepAnnouncement } from '#lib/state/announcement.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { StoryStore } from '#lib/state/story-store.svelte.ts';
import { TourClock } from '#lib/state/tour-clock.svelte.ts';
import { contentWith } from './content.ts';
import { CASES, SLOW_MS, spoiling, spoilt } from './spoil.ts';

const { story } = parseStory(contentWith({}));
const SIZE = { width: 1020, height: 748 };
const words = (id: string): string => `Not shown: ${id}`;

it('sound steps stay as they are', () => {
  const { steps, problems } = soundSteps(story.steps, words);
  expect(problems).toEqual([]);
  expect(steps.map((step, index) => step === story.steps[index])).not.toContain(false);
});

it.each(Object.keys(story.steps[0] ?? {}))(
  'a step spoilt in its %s is named and says so; the others stay as they are',
  (field) => {
    const broken = story.steps.map((step, index) =>
      index === 4 ? { ...step, [field]: {} } : step
    );
    const { steps, problems } = soundSteps(broken, words);
    const id = field === 'id' ? 'step-5' : (story.steps[4]?.id ?? '');
    expect(problems).toEqual([`steps[4] (step “${id}”): spoilt in ${field}`]);
    expect([steps[4]?.id, steps[4]?.headline]).toEqual([id, words(id)]);
    expect(steps.filter((step) => !story.steps.includes(step))).toEqual([steps[4]]);
  }
);

it('two steps of one name are told from each other', () => {
  const [first, second] = story.steps;
  const { steps, problems } = soundSteps([first, { ...second, id: first?.id }], words);
  expect(steps.map(({ id }) => id)).toEqual([first?.id, 'step-2']);
  expect(problems).toHaveLength(1);
});

it.each([null, {}, [], 'steps', [null]])('steps that are %j are one step that says so', (steps) => {
  const sound = soundSteps(steps, words);
  expect(sound.steps.map(({ headline }) => headline)).toEqual([words('step-1')]);
  expect(sound.problems).toHaveLength(1);
});

it(
  'spoilt anywhere, a step is shown by all that reads it, and the address keeps its name',
  { timeout: SLOW_MS },
  () => {
    let named = 0;
    fc.assert(
      fc.property(spoiling(5), ({ choices, put }) => {
        const { steps, problems } = soundSteps(spoilt(story.steps, choices, put), words);
        named += problems.length > 0 ? 1 : 0;
        const read = { ...story, steps };
        const timeline = timelineOf(read, SIZE);
        expect(timeline.durationMs).toBeGreaterThan(0);
        const at = (choices[0] ?? 0) % steps.length;
        const step = steps[at];
        const span = timeline.steps[at];
        if (!step || !span) throw new Error('a step is missing');
        expect(frameAt(timeline, span.restMs).stepId).toBe(step.id);
        stepAnnouncement(read, step, 'en');
        citations(step, story.sources);
        sceneOf({
          story: read,
          mapLabels: [],
          step,
          layers: step.layers,
          estimate: 'range',
          selected: null,
          hovered: null,
          theme: 'light',
          language: 'en'
        });
        const preferences = new Preferences();
        const clock = new TourClock(read, SIZE);
        const address = new AddressLink(
          new StoryStore(read, [], clock, preferences),
          clock,
          preferences
        );
        address.read(`?step=${step.id}`, true);
        expect(clock.stepId).toBe(step.id);
        expect([address.query, address.problems]).toEqual([at === 0 ? '' : `step=${step.id}`, []]);
      }),
      { numRuns: CASES }
    );
    expect(named).toBeGreaterThan(CASES / 4);
  }
);
