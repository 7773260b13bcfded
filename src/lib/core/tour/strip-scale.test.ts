import { expect, test } from 'vitest';
import { stripScale } from './strip-scale.ts';
import type { ArcSpan, Timeline } from './timeline.ts';

const leg = (from: string, to: string, startMs: number, endMs: number): ArcSpan => ({
  id: `${from}-${to}`,
  startMs,
  endMs,
  fromStopId: from,
  toStopId: to
});
const timeline: Timeline = {
  steps: [],
  durationMs: 9000,
  legs: [leg('a', 'b', 1000, 2000), leg('b', 'c', 5000, 7000), leg('c', 'undated', 8000, 9000)]
};
const scale = stripScale(timeline, ['a', 'b', 'c']);

test('legs to stops that are not on the strip do not count', () => {
  expect(scale.last).toBe(2);
  expect(scale.positionAt(9000)).toBe(2);
});

test('a position rests while the traveller rests', () => {
  expect(scale.positionAt(0)).toBe(0);
  expect(scale.positionAt(2000)).toBe(1);
  expect(scale.positionAt(4999)).toBe(1);
});

test('positions within a leg come back as the moment they came from', () => {
  for (const ms of [1000, 1250, 2000, 5500, 7000]) {
    expect(scale.msAt(scale.positionAt(ms))).toBe(ms);
  }
});

test('positions off the strip are its ends, and a tour without legs is one point', () => {
  expect(scale.msAt(-3)).toBe(1000);
  expect(scale.msAt(99)).toBe(7000);
  const empty = stripScale({ ...timeline, legs: [] }, ['a']);
  expect([empty.last, empty.positionAt(500), empty.msAt(0.5)]).toEqual([0, 0, 0]);
});
