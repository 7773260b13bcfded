import { expect, it } from 'vitest';
import { touchCommand } from './touch.ts';

const tap = (x: number): ReturnType<typeof touchCommand> =>
  touchCommand({ x, y: 100 }, { x: x + 3, y: 102 }, 900);

it('a tap on the right third is next, on the left third back, in the middle nothing', () => {
  expect([tap(800), tap(100), tap(450)]).toEqual(['next', 'back', null]);
});

it('a swipe to the left is next, to the right back', () => {
  expect(touchCommand({ x: 600, y: 100 }, { x: 300, y: 130 }, 900)).toBe('next');
  expect(touchCommand({ x: 300, y: 100 }, { x: 600, y: 60 }, 900)).toBe('back');
});

it('a swipe up or down is nothing', () => {
  expect(touchCommand({ x: 800, y: 100 }, { x: 780, y: 400 }, 900)).toBeNull();
});
