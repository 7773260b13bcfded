import {
  arrive,
  endRehearsal,
  leaveRehearsal,
  readRehearsal,
  shiftedRehearsal,
  startRehearsal,
  takeUpRehearsal,
  type Rehearsal
} from '#lib/core/present/rehearsal.ts';
import { KeptText, type Shelf } from '../kept-text.svelte.ts';

/** Stored from "Start a rehearsal" to "Clear", and not before or after. */
const KEY = 'neighbourhood-rehearsal';

/**
 * The record of a rehearsal, kept in the browser. Where that is full or not allowed the record lives as
 * long as its window, and `isKept` says so.
 */
export class RehearsalRecord {
  readonly #kept: KeptText;
  #rehearsal = $state.raw<Rehearsal | null>(null);

  /** `shelf` may throw, as asking for `localStorage` does where it is forbidden. */
  constructor(shelf: () => Shelf) {
    this.#kept = new KeptText(KEY, shelf);
  }

  get rehearsal(): Rehearsal | null {
    return this.#rehearsal;
  }
  get isRunning(): boolean {
    return this.#rehearsal !== null && this.#rehearsal.endedAtMs === null;
  }
  /** False when the browser would not keep the last change. */
  get isKept(): boolean {
    return this.#kept.isKept;
  }

  /** Reads what an earlier window kept; what ran there goes on after a reload and is over otherwise. */
  read(nowMs: number): void {
    const kept = readRehearsal(this.#kept.read());
    this.#rehearsal = kept;
    if (kept) {
      this.#keep(takeUpRehearsal(kept, nowMs));
    }
  }
  /** Its window is left. */
  leave(nowMs: number): void {
    if (this.#rehearsal) {
      this.#keep(leaveRehearsal(this.#rehearsal, nowMs));
    }
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
    this.#kept.clear();
  }

  #keep(changed: Rehearsal): void {
    if (changed !== this.#rehearsal) {
      this.#rehearsal = changed;
      this.#kept.keep(JSON.stringify(changed));
    }
  }
}
