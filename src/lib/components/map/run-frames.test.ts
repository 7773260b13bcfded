import { expect, test } from 'vitest';
import { frameMeter } from './run-frames.ts';

test('while something is moved by hand each frame is measured, and a pause between moves is not', () => {
  const waiting: ((nowMs: number) => void)[] = [];
  const taken: number[] = [];
  const meter = frameMeter(
    (ms) => taken.push(ms),
    (call) => waiting.push(call)
  );
  const frameAt = (ms: number): void => waiting.splice(0).forEach((call) => call(ms));
  meter.goOn();
  expect(waiting).toEqual([]);
  meter.begin();
  meter.goOn();
  frameAt(1_000);
  meter.goOn();
  frameAt(1_700);
  frameAt(2_700);
  expect(taken).toEqual([700, 1_000]);
  expect(waiting).toEqual([]);
  meter.begin();
  frameAt(60_000);
  frameAt(60_016);
  expect(taken).toEqual([700, 1_000, 16]);
  expect(waiting).toEqual([]);
});
