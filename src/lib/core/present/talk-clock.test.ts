import { expect, it } from 'vitest';
import { clockText, elapsedMs, NOT_STARTED, shifted, started, toggled } from './talk-clock.ts';

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

it('keeps the time of the talk when the wall clock is set, also in a pause', () => {
  const hour = 3_600_000;
  for (const byMs of [hour, -hour]) {
    expect(elapsedMs(shifted(started(10_000_000), byMs), 10_005_000 + byMs)).toBe(5_000);
    const paused = toggled(started(10_000_000), 10_004_000);
    expect(elapsedMs(shifted(paused, byMs), 99_000_000)).toBe(4_000);
  }
  expect(shifted(NOT_STARTED, hour)).toEqual(NOT_STARTED);
});

it('is written in minutes and seconds, and hours where there are any', () => {
  expect([0, 402_000, 3_600_000, 4_002_999].map(clockText)).toEqual([
    '00:00',
    '06:42',
    '1:00:00',
    '1:06:42'
  ]);
});
