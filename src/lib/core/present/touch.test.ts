import { expect, it } from 'vitest';
import { touchCommand } from './touch.ts';

const tap = (x: number): ReturnType<typeof touchCommand> =>
  touchCommand({ x, y: 100 }, { x: x + 3, y: 102 }, 900, 'stage');

it('a tap on the right third is next, on the left third back, in the middle nothing', () => {
  expect([tap(800), tap(100), tap(450)]).toEqual(['next', 'back', null]);
});

it('a swipe to the left is next, to the right back', () => {
  expect(touchCommand({ x: 600, y: 100 }, { x: 300, y: 130 }, 900, 'stage')).toBe('next');
  expect(touchCommand({ x: 300, y: 100 }, { x: 600, y: 60 }, 900, 'stage')).toBe('back');
});

it('a swipe up or down is nothing', () => {
  expect(touchCommand({ x: 800, y: 100 }, { x: 780, y: 400 }, 900, 'stage')).toBeNull();
});

it('the freed map keeps every stroke and every tap', () => {
  const onMap = (dx: number): ReturnType<typeof touchCommand> =>
    touchCommand({ x: 800, y: 100 }, { x: 800 + dx, y: 100 }, 900, 'map');
  expect([-400, -60, -30, 4, 30].map(onMap)).toEqual([null, null, null, null, null]);
});

it('with a tool in hand neither a tap nor a swipe is a step', () => {
  expect(touchCommand({ x: 600, y: 100 }, { x: 300, y: 100 }, 900, 'tool')).toBeNull();
  expect(touchCommand({ x: 800, y: 100 }, { x: 801, y: 100 }, 900, 'tool')).toBeNull();
});
