import { describe, expect, it } from 'vitest';
import { cameraFor } from '../camera/framing.ts';
import { testStory } from './test-story.ts';
import { spanAt, timelineOf } from './timeline.ts';

const SIZE = { width: 1020, height: 748 };
const story = testStory();
const timeline = timelineOf(story, SIZE);
const [first, second, third] = timeline.steps;

describe('the timeline', () => {
  it('has every step, one after the other without a gap', () => {
    expect(timeline.steps.map(({ step }) => step)).toEqual(story.steps);
    expect(timeline.steps.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(timeline.steps.map(({ startMs }) => startMs)).toEqual([0, first?.endMs, second?.endMs]);
    expect(timeline.durationMs).toBe(third?.endMs);
  });

  it('times a leg by duration: 1.2 s in the region, 2.4 s when it is long', () => {
    const durationsMs = timeline.legs.map((leg) => [leg.id, leg.endMs - leg.startMs]);
    expect(durationsMs).toEqual([
      ['home-near', 1200],
      ['near-far', 2400]
    ]);
  });

  it('rests each step for its own dwell, from when nothing moves any more', () => {
    for (const { step, restMs, endMs, startMs, flight, arcs } of timeline.steps) {
      expect(endMs - restMs).toBe(step.dwellMs);
      expect(restMs).toBe(Math.max(startMs + flight.durationMs, ...arcs.map((arc) => arc.endMs)));
    }
  });

  it('draws only when the camera has arrived', () => {
    expect(third?.flight.kind).toBe('cut');
    expect(third?.arcs[0]?.startMs).toBe((third?.startMs ?? 0) + (third?.flight.durationMs ?? 0));
  });

  it('starts in the first frame without a flight', () => {
    expect(first?.flight.kind).toBe('none');
    expect(first?.camera).toEqual(cameraFor('region', SIZE));
    expect(first?.restMs).toBe(0);
  });

  it('draws the legs of one step in turn and its calls together', () => {
    const [step] = story.steps.slice(1);
    const busy = timelineOf(
      {
        ...story,
        steps: step
          ? [{ ...step, legIds: ['home-near', 'unknown', 'near-far'], callIds: ['a', 'b'] }]
          : []
      },
      SIZE
    );
    const spans = busy.steps[0]?.arcs.map(({ id, startMs, endMs }) => [id, startMs, endMs]);
    expect(spans).toEqual([
      ['a', 0, 1200],
      ['b', 0, 1200],
      ['home-near', 0, 1200],
      ['near-far', 1200, 3600]
    ]);
    expect(busy.legs.map(({ id }) => id)).toEqual(['home-near', 'near-far']);
  });

  it('of a story without steps is empty', () => {
    const empty = timelineOf({ ...story, steps: [] }, SIZE);
    expect(empty).toEqual({ steps: [], durationMs: 0, legs: [] });
    expect(spanAt(empty, 0)).toBeNull();
  });
});

describe('the step at a moment', () => {
  it('is the first before the start and the last after the end', () => {
    expect([-1, timeline.durationMs, 1e9].map((ms) => spanAt(timeline, ms)?.index)).toEqual([
      0, 2, 2
    ]);
  });

  it('changes just where one step ends', () => {
    const endMs = first?.endMs ?? 0;
    expect([endMs - 0.1, endMs].map((ms) => spanAt(timeline, ms)?.index)).toEqual([0, 1]);
  });
});
