import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Settling } from './settling.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('calls back once, after the last move', () => {
  const onrest = vi.fn();
  const settling = new Settling(250, onrest);
  settling.begin();
  vi.advanceTimersByTime(200);
  settling.goOn();
  vi.advanceTimersByTime(200);
  expect(onrest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(onrest).toHaveBeenCalledTimes(1);
});

it('moves that nobody began do not count, and stopping ends it', () => {
  const onrest = vi.fn();
  const settling = new Settling(250, onrest);
  settling.goOn();
  settling.begin();
  settling.stop();
  vi.advanceTimersByTime(1000);
  expect(onrest).not.toHaveBeenCalled();
});
