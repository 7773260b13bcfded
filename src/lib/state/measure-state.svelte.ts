import type { Position } from '#lib/core/geo/position.ts';
import { measure, roundedPosition, type Measurement } from '#lib/core/measure/measurement.ts';

/** The two ends; `null` for one that is not set. */
type Ends = readonly [from: Position | null, to: Position | null];

/** The measuring tool: whether the next click sets a point, and the points that are set. */
export class MeasureState {
  #isOn = $state(false);
  #ends = $state.raw<Ends>([null, null]);
  #isShown = $state(false);
  readonly #measurement = $derived.by((): Measurement | null => {
    const [from, to] = this.#ends;
    return from && to ? measure({ from, to }) : null;
  });

  /** True while clicks on the map set points. */
  get isOn(): boolean {
    return this.#isOn;
  }
  get from(): Position | null {
    return this.#ends[0];
  }
  get to(): Position | null {
    return this.#ends[1];
  }
  /** `null` until both points are set. */
  get measurement(): Measurement | null {
    return this.#measurement;
  }
  /** What the map should bring into view: a line chosen without looking at the map. */
  get toShow(): Measurement | null {
    return this.#isShown ? this.#measurement : null;
  }
  /** Something is measured or about to be. */
  get isInUse(): boolean {
    return this.#isOn || this.from !== null || this.to !== null;
  }

  turnOn(): void {
    this.#isOn = true;
  }
  /** Clicks open cards again; what is measured stays. */
  turnOff(): void {
    this.#isOn = false;
  }
  /** A click on the map: the first point, then the second, then a new first one. */
  add(position: Position): void {
    const at = roundedPosition(position);
    const isSecond = this.from !== null && this.to === null;
    this.#ends = isSecond ? [this.from, at] : [at, null];
    this.#isShown = false;
  }
  /** One end, by a list; `null` takes it away. */
  setFrom(position: Position | null): void {
    this.#ends = [position && roundedPosition(position), this.to];
    this.#isShown = true;
  }
  setTo(position: Position | null): void {
    this.#ends = [this.from, position && roundedPosition(position)];
    this.#isShown = true;
  }
  /** What an address said; `isShown` unless it also says where to look. */
  restore(line: readonly [Position, Position] | null, isShown: boolean): void {
    this.#ends = line ?? [null, null];
    this.#isShown = isShown;
    this.#isOn = false;
  }
  clear(): void {
    this.restore(null, false);
  }
}
