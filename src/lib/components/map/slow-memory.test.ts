import { expect, test, vi } from 'vitest';
import { slowMemory, type Shelf } from './slow-memory.ts';

function shelfOf(kept: Map<string, string>): Shelf {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key)
  };
}

test('asking stores nothing; a slow map is remembered by the next page until it is forgotten', () => {
  const kept = new Map<string, string>();
  const memory = slowMemory(() => shelfOf(kept));
  expect(memory.isSlow()).toBe(false);
  memory.forget();
  expect(kept.size).toBe(0);
  memory.keep();
  expect(slowMemory(() => shelfOf(kept)).isSlow()).toBe(true);
  memory.forget();
  expect([memory.isSlow(), kept.size]).toEqual([false, 0]);
});

test('where storage is forbidden nothing is remembered, and nothing fails', () => {
  const info = vi.spyOn(console, 'info').mockReturnValue();
  const memory = slowMemory(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  memory.keep();
  memory.forget();
  expect(memory.isSlow()).toBe(false);
  expect(info).toHaveBeenCalledTimes(3);
  info.mockRestore();
});
