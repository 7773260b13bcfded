import { expect, it } from 'vitest';
import { Pen } from './pen.ts';

it('draws from where it is put down', () => {
  const pen = new Pen();
  expect(pen.move([70, 30], 'first')).toBeNull();
  expect(pen.down([70, 30], 'first')).toEqual({ at: [70, 30], isStart: true });
  expect(pen.move([71, 31], 'first')).toEqual({ at: [71, 31], isStart: false });
  pen.up();
  expect(pen.move([72, 32], 'first')).toBeNull();
});

it('put down beside the globe it draws from where it comes on to it', () => {
  const pen = new Pen();
  expect(pen.down(null, 'first')).toBeNull();
  expect(pen.move(null, 'first')).toBeNull();
  expect(pen.move([70, 30], 'first')).toEqual({ at: [70, 30], isStart: true });
  expect(pen.move([71, 31], 'first')).toEqual({ at: [71, 31], isStart: false });
});

it('draws no line over what lies beside the globe', () => {
  const pen = new Pen();
  pen.down([70, 30], 'first');
  expect(pen.move(null, 'first')).toBeNull();
  expect(pen.move([-70, 40], 'first')).toEqual({ at: [-70, 40], isStart: true });
});

it('held through a step it draws nothing more until it is put down again', () => {
  const pen = new Pen();
  pen.down([70, 30], 'first');
  expect(pen.move([71, 31], 'second')).toBeNull();
  expect(pen.move(null, 'second')).toBeNull();
  expect(pen.move([72, 32], 'second')).toBeNull();
  expect(pen.move([72, 32], 'first')).toBeNull();
  expect(pen.down([73, 33], 'second')).toEqual({ at: [73, 33], isStart: true });
});
