import { expect, test } from 'vitest';
import { frameFigures, without } from './measure-frames.ts';

test('a long stretch counts for more than a short one', () => {
  const stretches = [
    { frames: 30, wallMs: 500, mainMs: 60, cpuMs: 300 },
    { frames: 10, wallMs: 1500, mainMs: 60, cpuMs: 100 }
  ];
  expect(frameFigures(stretches)).toEqual({ framesPerS: 20, mainMsAFrame: 3, cpuMsAFrame: 10 });
});

test('a stretch without its beginning is what came after', () => {
  const whole = { frames: 30, wallMs: 500, mainMs: 60, cpuMs: 300 };
  const beginning = { frames: 2, wallMs: 100, mainMs: 40, cpuMs: 50 };
  expect(without(whole, beginning)).toEqual({ frames: 28, wallMs: 400, mainMs: 20, cpuMs: 250 });
});
