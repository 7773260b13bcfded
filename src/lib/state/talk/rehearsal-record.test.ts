import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeShelf } from './fake-shelf.ts';
import type { Shelf } from '../kept-text.svelte.ts';
import { RehearsalRecord } from './rehearsal-record.svelte.ts';

describe('the record of a rehearsal', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is kept from its start until it is cleared, and read again', () => {
    const own = fakeShelf();
    const record = new RehearsalRecord(() => own);
    record.read(0);
    expect([record.rehearsal, own.kept.size]).toEqual([null, 0]);
    record.start('opening', 1_000);
    record.arrive('baghdad', 61_000);
    const again = new RehearsalRecord(() => own);
    again.read(61_500);
    expect(again.rehearsal?.arrivals).toHaveLength(2);
    again.clear();
    expect([again.rehearsal, own.kept.size]).toEqual([null, 0]);
  });

  it('runs on when its window is reloaded, and does not count the night when it is left', () => {
    const own = fakeShelf();
    const record = new RehearsalRecord(() => own);
    record.start('opening', 1_000);
    record.leave(61_000);
    const again = new RehearsalRecord(() => own);
    again.read(62_000);
    expect(again.isRunning).toBe(true);
    again.leave(91_000);
    const nextDay = new RehearsalRecord(() => own);
    nextDay.read(40_000_000);
    expect(nextDay.rehearsal?.endedAtMs).toBe(91_000);
  });

  it('goes on in a browser whose storage is full, forbidden or missing, and says that it is not kept', () => {
    vi.spyOn(console, 'info').mockReturnValue(undefined);
    const refuse = (): never => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    const full = { ...fakeShelf(), setItem: refuse };
    for (const storage of [() => full, refuse, () => undefined as unknown as Shelf]) {
      const record = new RehearsalRecord(storage);
      record.read(0);
      expect(record.isKept).toBe(true);
      record.start('opening', 1_000);
      expect(record.isKept).toBe(false);
      record.arrive('baghdad', 61_000);
      record.end(91_000);
      expect(record.rehearsal?.arrivals).toHaveLength(2);
      record.clear();
      expect([record.rehearsal, record.isKept]).toEqual([null, true]);
    }
  });

  it('keeps its times when the wall clock is set while it runs, and stays as it is when it is over', () => {
    const record = new RehearsalRecord(fakeShelf);
    record.start('opening', 10_000_000);
    record.arrive('baghdad', 10_060_000);
    record.shift(-7_200_000);
    record.arrive('share', 2_890_000);
    const [first, second, third] = record.rehearsal?.arrivals.map(({ atMs }) => atMs) ?? [];
    expect([(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)]).toEqual([60_000, 30_000]);
    record.end(2_900_000);
    const over = record.rehearsal;
    record.shift(60_000);
    expect(record.rehearsal).toBe(over);
  });
});
