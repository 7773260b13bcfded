import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeShelf } from './fake-shelf.ts';
import { KeptSettings } from './kept-settings.svelte.ts';
import type { Shelf } from '../kept-text.svelte.ts';

describe('size of notes and planned minutes', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are kept from the first change, and in force at the next talk', () => {
    const shelf = fakeShelf();
    const settings = new KeptSettings(() => shelf);
    expect([shelf.kept.size, settings.isChanged, settings.now.notesPx]).toEqual([0, false, 25]);
    settings.resizeNotes(6);
    settings.plan({ mashhad: 4 });
    expect(shelf.kept.size).toBe(1);
    const next = new KeptSettings(() => shelf);
    expect(next.now).toEqual({ notesPx: 31, plan: { mashhad: 4 } });
  });

  it('leave nothing behind when they are as usual again', () => {
    const shelf = fakeShelf();
    const settings = new KeptSettings(() => shelf);
    settings.resizeNotes(2);
    settings.resizeNotes(-2);
    expect(shelf.kept.size).toBe(0);
    settings.plan({ mashhad: 4 });
    settings.reset();
    expect([shelf.kept.size, settings.isChanged]).toEqual([0, false]);
  });

  it('stay within what fits: a size from 18 to 40 px, from none to 120 minutes', () => {
    const settings = new KeptSettings(fakeShelf);
    settings.resizeNotes(1_000);
    expect(settings.now.notesPx).toBe(40);
    settings.resizeNotes(-1_000);
    settings.plan({ mashhad: -1, tehran: NaN, riyadh: 121, brief: 120 });
    expect(settings.now).toEqual({ notesPx: 18, plan: { brief: 120 } });
  });

  it('taken over from the stage are no change: nothing is stored', () => {
    const shelf = fakeShelf();
    const settings = new KeptSettings(() => shelf);
    settings.adopt({ notesPx: 33, plan: {} });
    expect([settings.now.notesPx, shelf.kept.size]).toEqual([33, 0]);
  });

  it('last as long as the window where storage is full, forbidden or missing, and that is said', () => {
    vi.spyOn(console, 'info').mockReturnValue(undefined);
    const refuse = (): never => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    const full = { ...fakeShelf(), setItem: refuse };
    for (const storage of [() => full, refuse, () => undefined as unknown as Shelf]) {
      const settings = new KeptSettings(storage);
      expect(settings.isKept).toBe(true);
      settings.resizeNotes(6);
      expect([settings.now.notesPx, settings.isKept]).toEqual([31, false]);
      settings.reset();
      expect([settings.now.notesPx, settings.isKept]).toEqual([25, true]);
    }
  });
});
