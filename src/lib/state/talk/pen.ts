import type { Position } from '#lib/core/geo/position.ts';

/** What a pen adds to the ink: a position of the stroke, or the first of a new one. */
export interface PenMark {
  readonly at: Position;
  readonly isStart: boolean;
}

/**
 * A pen over the map of a step. Its stroke begins with the first position under it, so beside the globe there is
 * none yet, and ends with the step it was put down on.
 */
export class Pen {
  /** The step it was put down on; `null` while it is up. */
  #stepId: string | null = null;
  #isOnMap = false;

  /** Puts it down; `at` is `null` beside the map. */
  down(at: Position | null, stepId: string): PenMark | null {
    this.#stepId = stepId;
    this.#isOnMap = false;
    return this.move(at, stepId);
  }
  /** `null`: nothing is drawn. */
  move(at: Position | null, stepId: string): PenMark | null {
    if (this.#stepId !== stepId) {
      this.up();
      return null;
    }
    const isStart = !this.#isOnMap;
    this.#isOnMap = at !== null;
    return at && { at, isStart };
  }
  up(): void {
    this.#stepId = null;
  }
}
