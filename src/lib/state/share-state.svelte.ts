import { DEFAULT_SHARE_CHOICE, type ShareChoice } from '#lib/core/share/share.ts';
import type { OtherChoice } from '#lib/core/share/comparison.ts';
import type { ShareFacts } from '#lib/core/share/share-map.ts';

/** Fetches what the share map needs beyond the story. */
export type LoadShareFacts = () => Promise<ShareFacts>;

/** What a person chose of the share map, and the facts that are fetched for it when first asked for. */
export class ShareState {
  readonly #loadFacts: LoadShareFacts | null;
  #choice = $state.raw<ShareChoice>(DEFAULT_SHARE_CHOICE);
  #other = $state.raw<OtherChoice | null>(null);
  #facts = $state.raw<ShareFacts | null>(null);
  #problem = $state<string | null>(null);
  #loading: Promise<void> | null = null;

  constructor(loadFacts: LoadShareFacts | null) {
    this.#loadFacts = loadFacts;
  }

  get choice(): ShareChoice {
    return this.#choice;
  }
  /** What the map beside the first shows; `null` while there is only one. */
  get other(): OtherChoice | null {
    return this.#other;
  }
  /** `null` until they were asked for and came. */
  get facts(): ShareFacts | null {
    return this.#facts;
  }
  /** Why the facts could not be fetched, in words. */
  get problem(): string | null {
    return this.#problem;
  }
  /** True where a map shows shares, not counts. */
  get isShareDrawn(): boolean {
    return this.#choice.view === 'share' || this.#other?.view === 'share';
  }

  choose(changes: Partial<ShareChoice>): void {
    this.#choice = { ...this.#choice, ...changes };
  }

  /** Puts a second map beside the first; `null` takes it away. */
  compareWith(other: OtherChoice | null): void {
    this.#other = other;
  }

  /** Fetches the facts once; what went wrong is told in `problem`, and the next call tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().finally(() => {
      if (!this.#facts) {
        this.#loading = null;
      }
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    if (!this.#loadFacts) {
      return;
    }
    try {
      this.#facts = await this.#loadFacts();
      this.#problem = null;
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
    }
  }
}
