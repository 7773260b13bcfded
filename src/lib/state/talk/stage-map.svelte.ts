import type { Size } from '#lib/core/geo/position.ts';
import type { SimpleReason } from '#lib/core/scene/simple-reason.ts';

/** The stage's map as the talk knows it: the audience is told nothing of it, the speaker is. */
export class StageMap {
  #size = $state.raw<Size>({ width: 1920, height: 853 });
  #simpleReason = $state<SimpleReason | null>(null);
  #enliven: () => void = () => undefined;

  get size(): Size {
    return this.#size;
  }
  /** Why it is the simple map against all wishes; `null` while it is the living one, or by choice. */
  get simpleReason(): SimpleReason | null {
    return this.#simpleReason;
  }

  setSize(size: Size): void {
    this.#size = size;
  }
  /** `enliven` tries the living map once more. */
  setSimple(reason: SimpleReason | null, enliven: () => void): void {
    this.#simpleReason = reason;
    this.#enliven = enliven;
  }
  /** The speaker asks for the living map; where it is there already nothing happens. */
  enliven(): void {
    if (this.#simpleReason) {
      this.#enliven();
    }
  }
}
