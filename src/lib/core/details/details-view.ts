import type { Target } from '../scene/scene.ts';
import type { Facts } from '../story/facts.ts';
import type { Certainty, Names, Source, Story } from '../story/types.ts';
import type { Areas } from './areas.ts';

/** A name in four languages, one text, or the two ends of a line. */
export type Title =
  | { readonly kind: 'names'; readonly names: Names }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'between'; readonly from: Names; readonly to: Names };

/** What a figure is a share of. `none`: its source speaks in words only. */
export type FigureBase = 'muslims' | 'all-people' | 'citizens' | 'registered-voters' | 'none';

/** One figure with all that belongs to it. Percent; a single figure has equal ends. */
export interface Figure {
  readonly id: string;
  /** `shown` is what the map is shaded by, `article` what the article says, `derived` our own arithmetic. */
  readonly role: 'shown' | 'article' | 'estimate' | 'derived' | 'province';
  readonly by: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly base: FigureBase;
  /** What the source adds to its base: "self-identified". */
  readonly baseNote: string;
  readonly qualifier: string;
  readonly year: number | null;
  /** A survey that not everyone answered: the true figure may be higher. */
  readonly isFloor: boolean;
  readonly isVerified: boolean;
  /** What the source or the facts add to it. */
  readonly note: string;
  /** Places in the card's list of sources, from 1. */
  readonly citations: readonly number[];
}

/** What the article and what others say of one thing. */
export interface Account {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly dateEnd: string | null;
  readonly people: readonly string[];
  readonly articleSays: string;
  readonly othersSay: string;
  readonly note: string;
  readonly certainty: Certainty;
  /** Sources beside the article. */
  readonly otherCount: number;
  /** True when the article does not tell it: printed with †. */
  readonly isDagger: boolean;
  readonly citations: readonly number[];
}

/** What sources report on one matter, each value as its source has it: they may differ. */
export interface Report {
  readonly topic: string;
  readonly values: readonly string[];
  /** What a reader must know of the sources; empty for nothing. */
  readonly note: string;
  readonly isVerified: boolean;
  readonly citations: readonly number[];
}

/** A sentence of the card that the catalogue words. */
export type Remark =
  | { readonly kind: 'text'; readonly text: string; readonly citations: readonly number[] }
  | {
      readonly kind: 'population';
      readonly people: number;
      readonly muslimPercent: number;
      readonly citations: readonly number[];
    }
  | { readonly kind: 'area'; readonly km2: number; readonly isCountry: boolean }
  | { readonly kind: 'in-country'; readonly country: Names }
  | { readonly kind: 'district'; readonly province: Names }
  | { readonly kind: 'dispute'; readonly admin: Names | null; readonly claim: Names | null }
  | {
      readonly kind:
        'no-share-stated' | 'share-of-province' | 'no-estimate' | 'no-province-estimate';
    }
  /** Of a part: what it is counted with. */
  | { readonly kind: 'counted-with'; readonly whole: Names }
  | {
      readonly kind: 'listed';
      readonly label: string;
      readonly note: string;
      readonly citations: readonly number[];
    }
  | { readonly kind: 'region-country'; readonly isInRegion: boolean }
  | {
      /** How sure the figure is that the map shows here. */
      readonly kind: 'certainty';
      readonly certainty: Certainty;
      /** Sources beside the article. */
      readonly otherCount: number;
    }
  | {
      readonly kind: 'unit';
      readonly name: string;
      readonly otherNames: readonly string[];
      readonly citations: readonly number[];
    }
  | { readonly kind: 'leg'; readonly from: Names; readonly to: Names; readonly km: number }
  | { readonly kind: 'inferred' | 'call-ends' | 'schematic' }
  | {
      readonly kind: 'flow-unverified';
      readonly flowId: string;
      readonly word: string;
      /** Why it is not verified: what its ends rest on. */
      readonly evidence: string;
    }
  | { readonly kind: 'date'; readonly date: string; readonly dateEnd: string | null }
  | { readonly kind: 'at-place'; readonly place: Names }
  | { readonly kind: 'confidence'; readonly word: string; readonly evidence: string };

/** Another card that this one leads to. */
export interface Related {
  readonly target: Target;
  readonly title: Title;
}

/** Everything the card of one target says, as data. */
export interface DetailsView {
  readonly target: Target;
  readonly title: Title;
  /** `null` where the thing has no name of its own in four languages. */
  readonly names: Names | null;
  /** Names of the places it takes place at or between; empty where its own say enough. */
  readonly involved: readonly Names[];
  readonly isDagger: boolean;
  readonly remarks: readonly Remark[];
  readonly accounts: readonly Account[];
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  readonly related: readonly Related[];
  /** Numbered from 1 by order. */
  readonly sources: readonly Source[];
  /** The step of the tour that tells of it. */
  readonly stepId: string | null;
}

/** What a card is made from besides its target. */
export interface Known {
  readonly story: Story;
  readonly facts: Facts;
  readonly areas: Areas;
}

/** What is said of one kind of target; the rest of its card is the same for all. */
export type Parts = Omit<DetailsView, 'target' | 'sources' | 'stepId' | 'involved' | 'reports'> &
  Partial<Pick<DetailsView, 'involved' | 'reports'>>;
