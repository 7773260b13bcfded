import { expect, it } from 'vitest';
import { clockText, elapsedMs, NOT_STARTED, started, toggled } from './talk-clock.ts';

it('stands at nothing until it is started, and then runs', () => {
  expect(elapsedMs(NOT_STARTED, 5_000)).toBe(0);
  expect(elapsedMs(started(1_000), 5_000)).toBe(4_000);
});

it('stands still in a pause and goes on after it', () => {
  const paused = toggled(started(0), 10_000);
  expect(elapsedMs(paused, 60_000)).toBe(10_000);
  const again = toggled(paused, 60_000);
  expect(elapsedMs(again, 65_000)).toBe(15_000);
  expect(elapsedMs(toggled(again, 65_000), 90_000)).toBe(15_000);
});

it('begins with the first press of pause', () => {
  expect(toggled(NOT_STARTED, 700)).toEqual(started(700));
});

it('never runs backwards when the wall clock is set back', () => {
  expect(elapsedMs(started(10_000), 4_000)).toBe(0);
});

it('is written in minutes and seconds, and hours where there are any', () => {
  expect([0, 402_000, 3_600_000, 4_002_999].map(clockText)).toEqual([
    '00:00',
    '06:42',
    '1:00:00',
    '1:06:42'
  ]);
});
