import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';

const plan = [2, 3, 5];
const MINUTE = 60_000;

describe('paceOf', () => {
  it('is on pace from the planned start of the step to its planned end', () => {
    for (const minutes of [2, 3.5, 5, 5.4]) {
      expect(paceOf(plan, 1, minutes * MINUTE)).toMatchObject({ level: 'on-pace', minutes: 0 });
    }
  });

  it('is behind in whole minutes after the planned end', () => {
    expect(paceOf(plan, 1, 5.6 * MINUTE)).toMatchObject({ level: 'behind', minutes: 1 });
    expect(paceOf(plan, 1, 8.1 * MINUTE)).toMatchObject({ level: 'behind', minutes: 3 });
  });

  it('is ahead before the planned start', () => {
    expect(paceOf(plan, 2, 3 * MINUTE)).toMatchObject({ level: 'ahead', minutes: 2 });
    expect(paceOf(plan, 1, 1.6 * MINUTE).level).toBe('on-pace');
  });

  it('is on pace before the talk has begun, wherever one looks', () => {
    expect(paceOf(plan, 2, 0).level).toBe('on-pace');
  });

  it('tells the used part and where this step is due', () => {
    const pace = paceOf(plan, 1, 2.5 * MINUTE);
    expect(pace.plannedMs).toBe(10 * MINUTE);
    expect(pace.used).toBeCloseTo(0.25);
    expect(pace.due).toBeCloseTo(0.5);
    expect(paceOf(plan, 2, 99 * MINUTE).used).toBe(1);
  });

  it('has an answer for a plan without minutes', () => {
    expect(paceOf([], 0, 5 * MINUTE)).toEqual({
      level: 'on-pace',
      minutes: 0,
      plannedMs: 0,
      used: 0,
      due: 0
    });
  });
});
