import type { Position } from '#lib/core/geo/position.ts';
import { age, drawTo, erase, NO_MARKS, pointAt, type Marks } from '#lib/core/present/marks.ts';
import type { TourClock } from '../tour-clock.svelte.ts';

/** What is pointed at and drawn on the map of the stage. Ink belongs to the step it was drawn on. */
export class StageInk {
  readonly #clock: TourClock;
  #marks = $state.raw<Marks>(NO_MARKS);
  /** The step of the ink. */
  #stepId = '';

  constructor(clock: TourClock) {
    this.#clock = clock;
  }

  get marks(): Marks {
    return this.#marks;
  }

  clear(): void {
    this.#marks = NO_MARKS;
  }
  point(at: Position | null): void {
    this.#marks = pointAt(this.#marks, at);
  }
  /** Begins a stroke, or goes on with it as long as its step is shown. */
  draw(at: Position, isStart: boolean): void {
    this.leaveStep();
    if (isStart) {
      this.#stepId = this.#clock.stepId;
    }
    if (this.#stepId === this.#clock.stepId) {
      this.#marks = drawTo(this.#marks, at, isStart);
    }
  }
  erase(): void {
    this.#marks = erase(this.#marks);
  }
  /** Erases what was drawn on another step than the one shown now. */
  leaveStep(): void {
    if (this.#stepId !== this.#clock.stepId) {
      this.erase();
    }
  }
  /** Lets time pass over the ink, milliseconds; a step that came by itself takes it away as well. */
  tick(ms: number): void {
    this.leaveStep();
    this.#marks = age(this.#marks, ms);
  }
}
