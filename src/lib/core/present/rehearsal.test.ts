import { describe, expect, it } from 'vitest';
import {
  arrive,
  endRehearsal,
  planOf,
  readRehearsal,
  startRehearsal,
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
    for (const text of [null, '', '{', '{}', '{"startedAtMs":"x"}', '[]']) {
      expect(readRehearsal(text)).toBeNull();
    }
  });
});
