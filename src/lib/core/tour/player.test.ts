import { describe, expect, it } from 'vitest';
import * as player from './player.ts';
import { testStory } from './test-story.ts';
import { timelineOf } from './timeline.ts';

const timeline = timelineOf(testStory(), { width: 1020, height: 748 });
const start = player.newPlayer(timeline);
const [first, second, third] = timeline.steps;
const restOf = (index: number): number => timeline.steps[index]?.restMs ?? NaN;

/** Real time in pieces, as frames bring it. */
function pass(from: player.Player, ms: number, frameMs = 16): player.Player {
  let now = from;
  for (let passedMs = 0; passedMs < ms; passedMs += frameMs) {
    now = player.tick(now, timeline, frameMs);
  }
  return now;
}

describe('next', () => {
  it('moves to the rest of the step after, within 1.8 s however long its legs are', () => {
    const moving = player.next(pass(player.next(start, timeline), 1800), timeline);
    expect(moving).toMatchObject({
      mode: 'moving',
      elapsedMs: third?.startMs,
      targetMs: restOf(2)
    });
    expect(pass(moving, 1800)).toMatchObject({ mode: 'resting', elapsedMs: restOf(2) });
  });

  it('settles as fast where a computer draws only two frames a second', () => {
    expect(pass(player.next(start, timeline), 1800, 450)).toMatchObject({
      mode: 'resting',
      elapsedMs: restOf(1)
    });
  });

  it('during a move finishes it at once', () => {
    const moving = pass(player.next(start, timeline), 500);
    expect(player.next(moving, timeline)).toMatchObject({ mode: 'resting', elapsedMs: restOf(1) });
  });

  it('twice in 120 ms goes two steps on', () => {
    const twice = player.next(pass(player.next(start, timeline), 120), timeline);
    expect(pass(twice, 1800)).toMatchObject({ mode: 'resting', elapsedMs: restOf(2) });
  });

  it('where few frames are drawn, goes by the times of the presses and not by the frames', () => {
    const moving = pass(player.next(start, timeline, 10_000), 300, 300);
    expect(player.next(moving, timeline, 10_600)).toMatchObject({
      mode: 'resting',
      elapsedMs: restOf(1)
    });
    const twice = player.next(
      pass(player.next(start, timeline, 10_000), 400, 400),
      timeline,
      10_120
    );
    expect(pass(twice, 1800)).toMatchObject({ mode: 'resting', elapsedMs: restOf(2) });
  });

  it('at the last step stays there', () => {
    const last = player.goTo(start, timeline, 'third');
    expect(player.next(last, timeline)).toEqual(last);
  });

  it('while playing goes on playing from the next step', () => {
    const playing = player.play(start, timeline);
    expect(player.next(playing, timeline)).toMatchObject({
      mode: 'playing',
      elapsedMs: second?.startMs
    });
  });
});

describe('back', () => {
  it('goes to the rest of the step before at once, also out of a move', () => {
    const last = player.goTo(start, timeline, 'third');
    expect(player.back(last, timeline)).toMatchObject({ mode: 'resting', elapsedMs: restOf(1) });
    const moving = pass(player.next(start, timeline), 500);
    expect(player.back(moving, timeline)).toMatchObject({ mode: 'resting', elapsedMs: restOf(0) });
  });

  it('at the first step stays there', () => {
    expect(player.back(start, timeline)).toEqual(start);
  });
});

describe('play', () => {
  it('runs at its speed and does not change a moment between frames of any length', () => {
    const double = player.play(player.withSpeed(start, 2), timeline);
    expect(pass(double, 320).elapsedMs).toBeCloseTo(restOf(0) + 640, 6);
  });

  it('ends at the rest of the last step, or begins again when it loops', () => {
    const nearEnd = { ...player.play(start, timeline), elapsedMs: timeline.durationMs - 10 };
    expect(pass(nearEnd, 16)).toMatchObject({ mode: 'resting', elapsedMs: restOf(2) });
    const looping = player.withLoop(nearEnd, true);
    expect(pass(looping, 16)).toMatchObject({ mode: 'playing', elapsedMs: 0 });
    expect(start.isLooping).toBe(false);
  });

  it('from the end begins at the beginning, from elsewhere where it is', () => {
    expect(player.play(player.goTo(start, timeline, 'third'), timeline).elapsedMs).toBe(0);
    const scrubbed = player.scrub(start, timeline, 6000);
    expect(player.play(scrubbed, timeline)).toMatchObject({ mode: 'playing', elapsedMs: 6000 });
  });

  it('holds where it is paused', () => {
    const paused = player.pause(pass(player.play(start, timeline), 800));
    expect(pass(paused, 5000)).toBe(paused);
  });

  it('does not jump after a sleep of minutes', () => {
    const playing = player.play(start, timeline);
    expect(player.tick(playing, timeline, 600_000).elapsedMs).toBeLessThanOrEqual(1000);
    expect(player.tick(playing, timeline, -50).elapsedMs).toBe(0);
  });
});

it('speed stays between a half and four', () => {
  expect([0, 0.5, 3, 9].map((speed) => player.withSpeed(start, speed).speed)).toEqual([
    0.5, 0.5, 3, 4
  ]);
});

it('scrubbing pauses and stays within the tour', () => {
  const playing = player.play(start, timeline);
  expect(player.scrub(playing, timeline, 1e9)).toMatchObject({
    mode: 'resting',
    elapsedMs: timeline.durationMs
  });
  expect(player.scrub(playing, timeline, -1).elapsedMs).toBe(0);
});

it('an unknown step changes nothing', () => {
  expect(player.goTo(start, timeline, 'nowhere')).toBe(start);
});

describe('another timeline of the same story', () => {
  // A flight instead of none before the second step makes all later moments later.
  const slower = timelineOf(
    {
      ...testStory(),
      steps: testStory().steps.map((step) =>
        step.id === 'second' ? { ...step, framing: 'gulf' } : step
      )
    },
    { width: 1020, height: 748 }
  );

  it('keeps a rest a rest of the same step', () => {
    for (const [index, { step }] of timeline.steps.entries()) {
      const resting = player.goTo(start, timeline, step.id);
      const moved = player.refit(resting, timeline, slower);
      expect(moved).toMatchObject({ mode: 'resting', elapsedMs: slower.steps[index]?.restMs });
      expect(player.refit(moved, slower, timeline)).toEqual(resting);
    }
  });

  it('keeps how far a move has come, and its end', () => {
    const half = { ...player.next(start, timeline), elapsedMs: (second?.startMs ?? 0) + 600 };
    const span = slower.steps[1];
    expect(player.refit(half, timeline, slower)).toMatchObject({
      mode: 'moving',
      elapsedMs: ((span?.startMs ?? 0) + (span?.restMs ?? 0)) / 2,
      targetMs: span?.restMs
    });
  });

  it('keeps the end the end', () => {
    const ended = player.scrub(start, timeline, timeline.durationMs);
    expect(player.refit(ended, timeline, slower).elapsedMs).toBe(slower.durationMs);
    expect(first?.endMs).toBe(slower.steps[0]?.endMs);
  });
});
