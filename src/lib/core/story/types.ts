import type { Position } from '../geo/position.ts';
import type { ShareRange } from '../share/share.ts';
import type { LayerId } from './layers.ts';

export type Language = 'en' | 'ur' | 'fa' | 'ar';
export type Names = Readonly<Record<Language, string>>;

/** How sure we are that something happened as told, in the four words the map uses. */
export type Certainty = 'in-article' | 'several-sources' | 'one-source' | 'not-established';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** As printed by the source; not always a full date. */
  readonly date: string;
  /** Empty when the text has no address. */
  readonly url: string;
  readonly tier: string;
}

export interface Place {
  readonly id: string;
  readonly names: Names;
  /** `null` for areas (a country, a province), which have a polygon instead of a point. */
  readonly position: Position | null;
  /** `anchor` for a place that only stands for a people: an end of arcs, never marked on the map. */
  readonly kind: string;
  readonly iso3: string;
  readonly isInArticle: boolean;
  readonly description: string;
  readonly sourceIds: readonly string[];
}

/** One entry of the record of the tour: what happened at one place on one day, with what each side says. */
export interface StopRecord {
  readonly id: string;
  readonly placeId: string;
  /** ISO date, or `null` when no source gives one. */
  readonly date: string | null;
  readonly dateEnd: string | null;
  readonly title: string;
  readonly people: readonly string[];
  readonly isInArticle: boolean;
  readonly articleSays: string;
  readonly othersSay: string;
  readonly certainty: Certainty;
  readonly note: string;
  readonly sourceIds: readonly string[];
}

/**
 * A stay at one place: one disc on the map, one entry of the itinerary strip.
 * Consecutive records at the same place are one stop (Washington on 16 and 17 January).
 */
export interface Stop {
  readonly id: string;
  readonly placeId: string;
  readonly position: Position;
  readonly names: Names;
  /** 1, 2, 3 … in order; `null` for home (Islamabad), which is drawn as a star. */
  readonly number: number | null;
  readonly date: string | null;
  readonly dateEnd: string | null;
  /** True when the article itself does not give this city as a stop; drawn with † and a dotted ring. */
  readonly isDagger: boolean;
  readonly certainty: Certainty;
  readonly records: readonly StopRecord[];
}

/** The line between two consecutive stops. */
export interface Leg {
  readonly id: string;
  readonly fromStopId: string;
  readonly toStopId: string;
  readonly from: Position;
  readonly to: Position;
  /** Great circle on the mean sphere, unrounded. */
  readonly distanceKm: number;
  /** True when no source dates or describes the leg: drawn dashed, never dated. */
  readonly isInferred: boolean;
  readonly sourceIds: readonly string[];
}

/** A telephone call, drawn as a thin arc between the two capitals the callers spoke for. */
export interface Call {
  readonly id: string;
  readonly title: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly from: Position;
  readonly to: Position;
  readonly date: string;
  readonly isInArticle: boolean;
  readonly certainty: Certainty;
  readonly sourceIds: readonly string[];
}

export interface StoryEvent {
  readonly id: string;
  readonly date: string;
  /** `null` when the event has no place (a tweet, a call): listed, not drawn. */
  readonly placeId: string | null;
  readonly position: Position | null;
  readonly title: string;
  readonly articleSays: string;
  readonly othersSay: string;
  readonly isInArticle: boolean;
  readonly certainty: Certainty;
  readonly note: string;
  readonly sourceIds: readonly string[];
}

/** Reported recruitment between two named ends. Schematic: never a route. */
export interface Flow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly from: Position;
  readonly to: Position;
  readonly articleSays: string;
  readonly othersSay: string;
  readonly confidence: string;
  readonly evidence: string;
  readonly isInArticle: boolean;
  readonly isVerified: boolean;
  readonly sourceIds: readonly string[];
}

/** A named part of the world that a step shows. Steps never carry free coordinates. */
export type FramingId = 'region' | 'gulf' | 'pakistan' | 'wide';

/** One sentence of a step with what it rests on. */
export interface Sentence {
  readonly text: string;
  readonly sourceIds: readonly string[];
  /** True when the sentence tells what the article does not: printed with †. */
  readonly isDagger: boolean;
}

/** One page of the tour. */
export interface Step {
  /** A word, used in addresses; never a number, so that an inserted step breaks no link. */
  readonly id: string;
  readonly kicker: string;
  readonly headline: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly framing: FramingId;
  readonly layers: readonly LayerId[];
  /** Legs drawn while this step plays, in order. */
  readonly legIds: readonly string[];
  /** The leg that stays "this leg" when the step is at rest; `null` when the step draws none. */
  readonly emphasisLegId: string | null;
  /** The stop the strip marks as current; `null` before the tour begins. */
  readonly stopId: string | null;
  /** Places named on the map besides the stops. */
  readonly placeIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly callIds: readonly string[];
  /** How long the step rests when the tour plays by itself. */
  readonly dwellMs: number;
  /** What the map shows, in words, at least 20 of them. */
  readonly mapText: string;
  /** Lines of the small table under the text: what the certainty is and why. */
  readonly certaintyText: string;
  /** Short name for the Next button. */
  readonly shortName: string;
}

/** Everything the tour needs, parsed and checked; ids resolve. */
export interface Story {
  readonly title: string;
  readonly subtitle: string;
  readonly steps: readonly Step[];
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
  readonly calls: readonly Call[];
  readonly events: readonly StoryEvent[];
  readonly flows: readonly Flow[];
  readonly places: readonly Place[];
  /** One row for each country with a figure. */
  readonly shares: readonly ShareRange[];
  /** Countries of the study region (ISO3): only here does a missing figure get a hatch. */
  readonly studyRegion: readonly string[];
  readonly sources: readonly Source[];
}

/** Something wrong in the data, said so that a person can mend it. */
export interface Problem {
  readonly file: string;
  /** Where in the file, e.g. `stops[3].placeId`. */
  readonly path: string;
  readonly message: string;
}
