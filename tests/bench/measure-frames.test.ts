import { expect, test } from 'vitest';
import { frameFigures } from './measure-frames.ts';

test('a long stretch counts for more than a short one', () => {
  const stretches = [
    { frames: 30, wallMs: 500, mainMs: 60, cpuMs: 300 },
    { frames: 10, wallMs: 1500, mainMs: 60, cpuMs: 100 }
  ];
  expect(frameFigures(stretches)).toEqual({ framesPerS: 20, mainMsAFrame: 3, cpuMsAFrame: 10 });
});
