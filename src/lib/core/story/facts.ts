import type { PercentRange, ShareEstimate } from '../share/share.ts';
import type { Source } from './types.ts';

/** A claim of the article, and how it fared against other sources. */
export interface Claim {
  readonly id: string;
  /** Where in the article, e.g. "S7-S8". */
  readonly sentence: string;
  readonly claim: string;
  /** Whom it names, as the article does or by office. */
  readonly actors: readonly string[];
  /** What it is about, each a kind and an id as in an address: `place:qom`. Its cards tell the claim. */
  readonly about: readonly string[];
  readonly kind: string;
  readonly status: string;
  readonly note: string;
  readonly sourceIds: readonly string[];
}

/** Where other sources differ from a claim of the article, or could not check it, in neutral words. */
export interface Difference {
  readonly claimId: string;
  readonly article: string;
  readonly others: string;
  /** Those of the claim, the article among them. */
  readonly sourceIds: readonly string[];
}

/** A published figure with its base as the source has it. A base that compares with no other reads `none`. */
export interface CountryEstimate extends ShareEstimate {
  readonly baseAsPrinted: string;
}

/** Population and Muslims among it, percent. */
export interface Population {
  readonly pop2010: number;
  readonly pop2020: number;
  readonly muslimPct2010: number;
  readonly muslimPct2020: number;
  readonly sourceIds: readonly string[];
}

/** Our own arithmetic, labelled as such wherever it is shown. */
export interface DerivedShare {
  readonly pctOfTotalLow: number;
  readonly pctOfTotalHigh: number;
  /** People in 2020, if the share of 2009 still held. */
  readonly countLow: number;
  readonly countHigh: number;
  readonly method: string;
}

export interface CountryFacts {
  readonly iso3: string;
  readonly name: string;
  readonly note: string;
  readonly isVerified: boolean;
  readonly estimates: readonly CountryEstimate[];
  readonly population: Population | null;
  /** From the lowest to the highest share of Muslims that is held to be sound; `null` where none is verified. */
  readonly spread: PercentRange | null;
  /** `null` where the arithmetic is not fit to be shown. */
  readonly derived: DerivedShare | null;
  readonly sourceIds: readonly string[];
}

/** A row below country level, with how it may be shown: most may not be drawn. */
export interface ProvinceFacts {
  readonly countryIso3: string;
  readonly regionCode: string;
  readonly name: string;
  readonly level: string;
  readonly low: number | null;
  readonly high: number | null;
  /** As the source has it; `null` where there is no figure. */
  readonly base: string | null;
  readonly year: number | null;
  readonly method: string;
  readonly display: string;
  readonly isVerified: boolean;
  readonly note: string;
  readonly sourceIds: readonly string[];
}

/** Countries of Pew's lists without a range of their own. */
export interface CountryList {
  readonly label: string;
  readonly note: string;
  readonly iso3: readonly string[];
  readonly sourceIds: readonly string[];
}

/** A rule of wording or drawing for a contested matter. */
export interface NeutralityRule {
  readonly topic: string;
  readonly advice: string;
  readonly isVerified: boolean;
  readonly sourceIds: readonly string[];
}

/** What different sources say on one matter of the brigades. */
export interface FlowNote {
  readonly topic: string;
  /** Ids of the brigades it is told of. */
  readonly units: readonly string[];
  /** What a reader must know of the sources themselves; empty for nothing. */
  readonly note: string;
  readonly values: readonly string[];
  readonly isVerified: boolean;
  readonly sourceIds: readonly string[];
}

/** Names by which a thing is searched for beside those that the map writes; `target` is a kind and an id: `place:qom`. */
export interface Spellings {
  readonly target: string;
  readonly names: readonly string[];
}

/** Someone whom the article or another source names, and the card that tells of them. */
export interface Person {
  readonly name: string;
  readonly target: string;
}

/** A brigade as the article writes its name, with the other spellings beside it. */
export interface FlowUnit {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly sourceIds: readonly string[];
}

/** Everything that the pages beyond the tour tell: all sources, claims, figures and rules. */
export interface Facts {
  readonly sources: readonly (Source & { readonly note: string })[];
  readonly claims: readonly Claim[];
  readonly differences: readonly Difference[];
  readonly shares: {
    readonly countries: readonly CountryFacts[];
    readonly underOnePercent: CountryList;
    readonly noEstimate: CountryList;
  };
  readonly provinceShares: readonly ProvinceFacts[];
  readonly neutrality: readonly NeutralityRule[];
  readonly unverified: readonly string[];
  readonly spellings: readonly Spellings[];
  readonly people: readonly Person[];
  readonly flowUnits: readonly FlowUnit[];
  readonly flowNotes: readonly FlowNote[];
}
