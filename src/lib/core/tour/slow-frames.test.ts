import { expect, test } from 'vitest';
import { NO_SLOW_FRAMES, withFrame } from './slow-frames.ts';

function after(frames: readonly number[], isMoving = true): boolean {
  return frames.reduce((state, ms) => withFrame(state, ms, isMoving), NO_SLOW_FRAMES).isTooSlow;
}

test('three slow frames in a row while moving are too slow', () => {
  expect(after([16, 121, 121, 121])).toBe(true);
  expect(after([121, 121])).toBe(false);
});

test('120 ms is not yet slow, and a quick frame between starts the count anew', () => {
  expect(after([120, 120, 120, 120])).toBe(false);
  expect(after([200, 200, 16, 200, 200, 16])).toBe(false);
});

test('a map at rest and a tab that slept say nothing about the machine', () => {
  expect(after([500, 500, 500], false)).toBe(false);
  expect(after([3_600_000, 3_600_000, 3_600_000])).toBe(false);
});

test('once too slow it stays so', () => {
  expect(after([200, 200, 200, 16, 16])).toBe(true);
});
