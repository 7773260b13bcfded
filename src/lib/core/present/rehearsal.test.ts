import { describe, expect, it } from 'vitest';
import {
  arrive,
  endRehearsal,
  leaveRehearsal,
  planOf,
  readRehearsal,
  rehearsedMs,
  startRehearsal,
  takeUpRehearsal,
  timesByStep
} from './rehearsal.ts';

const run = (): ReturnType<typeof startRehearsal> =>
  endRehearsal(
    arrive(
      arrive(arrive(startRehearsal('opening', 1_000), 'baghdad', 61_000), 'opening', 91_000),
      'share',
      101_000
    ),
    221_000
  );

describe('a rehearsal', () => {
  it('adds up the visits to each step', () => {
    expect([...timesByStep(run(), 999_999)]).toEqual([
      ['opening', 70_000],
      ['baghdad', 30_000],
      ['share', 120_000]
    ]);
  });

  it('has a total, also while it runs', () => {
    expect(rehearsedMs(run(), 999_999)).toBe(220_000);
    expect(rehearsedMs(startRehearsal('opening', 0), 4_000)).toBe(4_000);
  });

  it('goes on when its window is reloaded, and is over when it was left for longer', () => {
    const open = arrive(startRehearsal('opening', 1_000), 'share', 31_000);
    const left = leaveRehearsal(open, 61_000);
    expect(takeUpRehearsal(left, 63_000)).toEqual(open);
    const over = takeUpRehearsal(left, 40_000_000);
    expect([over.endedAtMs, rehearsedMs(over, 40_000_000)]).toEqual([61_000, 60_000]);
  });

  it('that nobody saw the end of is over with the last step; one that is over stays as it is', () => {
    const open = arrive(startRehearsal('opening', 1_000), 'share', 31_000);
    expect(takeUpRehearsal(open, 40_000_000).endedAtMs).toBe(31_000);
    expect(takeUpRehearsal(run(), 40_000_000)).toEqual(run());
    expect(leaveRehearsal(run(), 40_000_000)).toEqual(run());
  });

  it('counts the step on screen until now while it runs', () => {
    expect(timesByStep(startRehearsal('opening', 0), 4_000).get('opening')).toBe(4_000);
  });

  it('notes no second arrival at the step on screen, and none after its end', () => {
    const open = startRehearsal('opening', 0);
    expect(arrive(open, 'opening', 500)).toBe(open);
    const over = endRehearsal(open, 600);
    expect(arrive(over, 'share', 700)).toBe(over);
    expect(endRehearsal(over, 900).endedAtMs).toBe(600);
  });

  it('becomes a plan in half minutes', () => {
    expect(planOf(run(), 0)).toEqual({ opening: 1, baghdad: 0.5, share: 2 });
  });

  it('is read back as it was stored; anything else is none', () => {
    expect(readRehearsal(JSON.stringify(run()))).toEqual(run());
    const earlier = { ...run(), leftAtMs: undefined };
    expect(readRehearsal(JSON.stringify(earlier))).toEqual(run());
    for (const text of [null, '', '{', '{}', '{"startedAtMs":"x"}', '[]']) {
      expect(readRehearsal(text)).toBeNull();
    }
  });
});
