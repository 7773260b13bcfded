import { expect, test } from 'vitest';
import { NO_SLOW_FRAMES, withFrame } from './slow-frames.ts';

function after(frames: readonly number[], isMoving = true): boolean {
  return frames.reduce((state, ms) => withFrame(state, ms, isMoving), NO_SLOW_FRAMES).isTooSlow;
}

test('three slow frames in a row while moving are too slow', () => {
  expect(after([16, 121, 121, 121])).toBe(true);
  expect(after([121, 121])).toBe(false);
  expect(after([150, 150, 150])).toBe(true);
});

test('120 ms is not yet slow, and a quick frame between starts the count anew', () => {
  expect(after([120, 120, 120, 120])).toBe(false);
  expect(after([200, 200, 16, 200, 200, 16])).toBe(false);
});

test.each([700, 1_000])(
  'a move of two frames of %i ms is too slow, though it has no third',
  (ms) => {
    expect(after([0, ms, ms])).toBe(true);
  }
);

test('one long frame alone may be anything', () => {
  expect(after([0, 4_000, 16, 16])).toBe(false);
});

test('the first frame of a move, which has no past, and a rest between two moves leave the count as it is', () => {
  const oneLong = [0, 2_000].reduce((state, ms) => withFrame(state, ms, true), NO_SLOW_FRAMES);
  const rested = withFrame(oneLong, 16, false);
  expect(rested.isTooSlow).toBe(false);
  expect([0, 2_000].reduce((state, ms) => withFrame(state, ms, true), rested).isTooSlow).toBe(true);
});

test('a map at rest and a tab that slept say nothing about the machine', () => {
  expect(after([500, 500, 500], false)).toBe(false);
  expect(after([3_600_000, 3_600_000, 3_600_000])).toBe(false);
});

test('frames of six seconds are a machine, not a tab that slept again and again', () => {
  expect(after([0, 6_000, 6_000])).toBe(true);
});

test('once too slow it stays so', () => {
  expect(after([200, 200, 200, 16, 16])).toBe(true);
});
