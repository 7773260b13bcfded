import { clockJump, type Moment } from '#lib/core/present/clock-jump.ts';
import {
  elapsedMs,
  NOT_STARTED,
  shifted,
  started,
  toggled,
  type TalkTime
} from '#lib/core/present/talk-clock.ts';

/** The speaker's clock: the time of day, and how long the talk has lasted. It is told the time (`tick`). */
export class DeskClock {
  #time = $state.raw<TalkTime>(NOT_STARTED);
  #nowMs = $state(0);
  #jumpedMs = $state(0);
  #last: Moment;

  constructor(now: Moment) {
    this.#nowMs = now.wallMs;
    this.#last = now;
  }

  /** As plain data, to be kept by the stage. */
  get time(): TalkTime {
    return this.#time;
  }
  get nowMs(): number {
    return this.#nowMs;
  }
  /** How far the wall clock was set since this window opened. */
  get jumpedMs(): number {
    return this.#jumpedMs;
  }
  get elapsedMs(): number {
    return elapsedMs(this.#time, this.#nowMs);
  }
  get isRunning(): boolean {
    return this.#time.startedAtMs !== null && this.#time.pausedAtMs === null;
  }
  get hasStarted(): boolean {
    return this.#time.startedAtMs !== null;
  }

  /** True when the wall clock was set: the talk is as old as it was. */
  tick(now: Moment): boolean {
    const jumpMs = clockJump(this.#last, now);
    this.#last = now;
    this.#nowMs = now.wallMs;
    this.#jumpedMs += jumpMs;
    this.#time = shifted(this.#time, jumpMs);
    return jumpMs !== 0;
  }
  restart(): void {
    this.#time = started(this.#nowMs);
  }
  toggle(): void {
    this.#time = toggled(this.#time, this.#nowMs);
  }
  /** Goes on with the time of the same talk. */
  adopt(time: TalkTime): void {
    this.#time = time;
  }
}
