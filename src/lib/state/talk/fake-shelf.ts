import type { Shelf } from '../kept-text.svelte.ts';

/** A shelf of a test, as a browser's storage is. */
export function fakeShelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key)
  };
}
