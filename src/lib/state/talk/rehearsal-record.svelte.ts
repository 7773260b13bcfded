import {
  arrive,
  endRehearsal,
  readRehearsal,
  shiftedRehearsal,
  startRehearsal,
  type Rehearsal
} from '#lib/core/present/rehearsal.ts';

/** The one thing this site stores, and only from "Start a rehearsal" to "Clear". */
const KEY = 'neighbourhood-rehearsal';

/** What the record needs of the browser's storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The record of a rehearsal, kept in the browser. Where that is full or not allowed the record lives as
 * long as its window, and `isKept` says so.
 */
export class RehearsalRecord {
  readonly #shelf: () => Shelf;
  #rehearsal = $state.raw<Rehearsal | null>(null);
  #isKept = $state(true);

  /** `shelf` may throw, as asking for `localStorage` does where it is forbidden. */
  constructor(shelf: () => Shelf) {
    this.#shelf = shelf;
  }

  get rehearsal(): Rehearsal | null {
    return this.#rehearsal;
  }
  get isRunning(): boolean {
    return this.#rehearsal !== null && this.#rehearsal.endedAtMs === null;
  }
  /** False when the browser would not keep the last change. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Reads what an earlier window kept. */
  read(): void {
    this.#rehearsal = this.#tried((shelf) => readRehearsal(shelf.getItem(KEY))) ?? null;
    // Nothing was to be kept yet: nothing to complain of.
    this.#isKept = true;
  }
  start(stepId: string, nowMs: number): void {
    this.#keep(startRehearsal(stepId, nowMs));
  }
  arrive(stepId: string, nowMs: number): void {
    if (this.#rehearsal) {
      this.#keep(arrive(this.#rehearsal, stepId, nowMs));
    }
  }
  end(nowMs: number): void {
    if (this.#rehearsal) {
      this.#keep(endRehearsal(this.#rehearsal, nowMs));
    }
  }
  /** The wall clock was set by so much: times already taken stay as long as they were. */
  shift(byMs: number): void {
    if (this.isRunning && this.#rehearsal) {
      this.#keep(shiftedRehearsal(this.#rehearsal, byMs));
    }
  }
  clear(): void {
    this.#rehearsal = null;
    this.#tried((shelf) => shelf.removeItem(KEY));
    this.#isKept = true;
  }

  #keep(changed: Rehearsal): void {
    if (changed !== this.#rehearsal) {
      this.#rehearsal = changed;
      this.#tried((shelf) => shelf.setItem(KEY, JSON.stringify(changed)));
    }
  }

  #tried<Result>(act: (shelf: Shelf) => Result): Result | undefined {
    try {
      const result = act(this.#shelf());
      this.#isKept = true;
      return result;
    } catch (error) {
      // Full, or forbidden by a setting: the window says so, and goes on without.
      console.info('The rehearsal is not kept in this browser.', error);
      this.#isKept = false;
      return undefined;
    }
  }
}
