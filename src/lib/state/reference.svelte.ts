import type { Areas } from '#lib/core/details/areas.ts';
import type { Facts } from '#lib/core/story/facts.ts';

export interface ReferenceData {
  readonly facts: Facts;
  readonly areas: Areas;
}

/** What cards are written from: all facts and all names, fetched when the first card needs them. */
export class Reference {
  readonly #load: () => Promise<ReferenceData>;
  readonly #firstAreas: Areas;
  #isAsked = false;
  #data = $state.raw<ReferenceData | null>(null);
  #problem = $state<string | null>(null);

  constructor(load: () => Promise<ReferenceData>, firstAreas: Areas) {
    this.#load = load;
    this.#firstAreas = firstAreas;
  }

  /** `null` until it has come. */
  get data(): ReferenceData | null {
    return this.#data;
  }
  /** The names known now: those of the first page until all have come. */
  get areas(): Areas {
    return this.#data?.areas ?? this.#firstAreas;
  }
  /** Why it did not come, in words. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Fetches once; after a failure the next need asks again. */
  need(): void {
    if (this.#isAsked) {
      return;
    }
    this.#isAsked = true;
    this.#load()
      .then((data) => {
        this.#data = data;
        this.#problem = null;
      })
      .catch((error: unknown) => {
        this.#isAsked = false;
        this.#problem = error instanceof Error ? error.message : String(error);
      });
  }
}
