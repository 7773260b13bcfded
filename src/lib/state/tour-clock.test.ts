import { describe, expect, it } from 'vitest';
import { testStory } from '#lib/core/tour/test-story.ts';
import { TourClock } from './tour-clock.svelte.ts';

const SIZE = { width: 1020, height: 748 };
const clockOf = (): TourClock => new TourClock(testStory(), SIZE);

/** Real time in frames of 16 ms. */
function pass(clock: TourClock, ms: number): void {
  for (let passedMs = 0; passedMs < ms; passedMs += 16) {
    clock.tick(16);
  }
}
const restOf = (clock: TourClock, stepId: string): number | undefined =>
  clock.timeline.steps.find(({ step }) => step.id === stepId)?.restMs;

describe('the clock', () => {
  it('starts at rest in the first step, and then no time passes', () => {
    const clock = clockOf();
    pass(clock, 5000);
    expect([clock.stepId, clock.isMoving, clock.isRunning, clock.elapsedMs]).toEqual([
      'first',
      false,
      false,
      0
    ]);
    expect([clock.speed, clock.isLooping]).toEqual([1, false]);
  });

  it('moves to the next step and comes to rest there', () => {
    const clock = clockOf();
    clock.next();
    expect([clock.stepId, clock.isMoving, clock.isRunning]).toEqual(['second', true, true]);
    pass(clock, 1800);
    expect([clock.isMoving, clock.isRunning, clock.stopId]).toEqual([false, false, 'near']);
    expect(clock.doneStopIds).toEqual(['home']);
    expect(clock.elapsedMs).toBe(restOf(clock, 'second'));
  });

  it('goes to any step at once', () => {
    const clock = clockOf();
    const seen = [
      () => clock.goTo('third'),
      () => clock.back(),
      () => clock.goTo('first'),
      () => clock.goTo('nowhere')
    ].map((go) => {
      go();
      return [clock.stepId, clock.isMoving].join();
    });
    expect(seen).toEqual(['third,false', 'second,false', 'first,false', 'first,false']);
  });

  it('plays to the end by itself, and rests there', () => {
    const clock = clockOf();
    clock.play();
    pass(clock, clock.timeline.durationMs + 100);
    expect([clock.stepId, clock.isPlaying, clock.elapsedMs]).toEqual([
      'third',
      false,
      restOf(clock, 'third')
    ]);
  });

  it('holds where it is paused and goes on from there', () => {
    const clock = clockOf();
    clock.play();
    pass(clock, 800);
    clock.pause();
    pass(clock, 800);
    expect([clock.elapsedMs, clock.isPlaying]).toEqual([800, false]);
    clock.play();
    pass(clock, 160);
    expect(clock.elapsedMs).toBe(960);
  });

  it('keeps to its speed, a half to four times', () => {
    const elapsedMs = [0.1, 0.5, 4, 50].map((speed) => {
      const clock = clockOf();
      clock.setSpeed(speed);
      clock.play();
      clock.tick(100);
      return clock.elapsedMs;
    });
    expect(elapsedMs).toEqual([50, 50, 400, 400]);
  });

  it('begins again only when it loops', () => {
    const clock = clockOf();
    clock.setLooping(true);
    clock.scrub(clock.timeline.durationMs - 10);
    clock.play();
    expect(clock.elapsedMs).toBe(0);
    clock.scrub((restOf(clock, 'third') ?? 0) - 10);
    clock.play();
    pass(clock, 5020);
    expect([clock.stepId, clock.isPlaying]).toEqual(['first', true]);
  });

  it('scrubbed to a moment shows that moment and waits', () => {
    const clock = clockOf();
    clock.play();
    const half = (restOf(clock, 'second') ?? 0) - 600;
    clock.scrub(half);
    expect([clock.elapsedMs, clock.isPlaying, clock.isRunning]).toEqual([half, false, false]);
    expect(clock.frame.arcs[0]?.t).toBeCloseTo(0.5, 6);
  });
});

describe('a map of another size', () => {
  const near = testStory().steps.map((step) =>
    step.id === 'second' ? { ...step, framing: 'pakistan' as const } : step
  );
  it('leaves a resting clock at rest in the same step', () => {
    const clock = new TourClock({ ...testStory(), steps: near }, SIZE);
    clock.goTo('second');
    clock.resize({ width: 390, height: 330 });
    expect(clock.elapsedMs).toBe(restOf(clock, 'second'));
    expect(clock.frame).toMatchObject({ stepId: 'second', isMoving: false });
  });
});

describe('with reduced motion', () => {
  it('a step appears at its rest', () => {
    const clock = clockOf();
    clock.setReducedMotion(true);
    clock.next();
    expect([clock.stepId, clock.isRunning, clock.frame.isMoving]).toEqual(['second', false, false]);
  });

  it('a move under way ends at once, in the step it was going to', () => {
    const clock = clockOf();
    clock.next();
    pass(clock, 100);
    clock.setReducedMotion(true);
    expect([clock.stepId, clock.isRunning, clock.elapsedMs]).toEqual([
      'second',
      false,
      restOf(clock, 'second')
    ]);
  });

  it('playing shows every step at its rest, also one that is asked for', () => {
    const clock = clockOf();
    clock.setReducedMotion(true);
    clock.play();
    pass(clock, 5008);
    expect([clock.stepId, clock.frame.isMoving]).toEqual(['second', false]);
    clock.next();
    expect([clock.stepId, clock.frame.isMoving, clock.isPlaying]).toEqual(['third', false, true]);
  });

  it('switching it on while the tour plays leaves nothing half drawn', () => {
    const clock = clockOf();
    clock.play();
    pass(clock, 5500);
    clock.setReducedMotion(true);
    expect([clock.stepId, clock.frame.isMoving, clock.isPlaying]).toEqual(['second', false, true]);
  });
});
