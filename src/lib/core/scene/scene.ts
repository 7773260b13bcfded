import type { Position } from '../geo/position.ts';
import type { LayerId } from '../story/layers.ts';
import type { Language } from '../story/types.ts';
import type { ThemeId } from '../theme/palette.ts';

/** What kind of thing an arc stands for (`measure` for a distance someone asked for); the painter's line style follows it and the arc's state. */
export type ArcKind = 'leg' | 'call' | 'flow' | 'measure';

/**
 * `current` is this leg, `flown` and `next` the others; an inferred leg is dashed in every state. `marked` is a
 * call or flow that is selected or pointed at.
 */
export type ArcState = 'next' | 'current' | 'flown' | 'marked';

export interface Arc {
  readonly id: string;
  readonly kind: ArcKind;
  readonly from: Position;
  readonly to: Position;
  readonly isInferred: boolean;
  /** Sideways shift in pixels, right of travel, so that two arcs between the same ends stay two lines. */
  readonly offsetPx: number;
  /** Only on a flow that could not be verified: it is drawn where someone asked for such, and looks less sure. */
  readonly isUnverified?: true;
}

export type ShareFill =
  | { readonly kind: 'class'; readonly classIndex: number }
  | { readonly kind: 'stripes'; readonly lowClassIndex: number; readonly highClassIndex: number }
  | { readonly kind: 'no-estimate' };

/** How one country is filled in the share map. `id` is its ISO 3166-1 alpha-3 code. */
export interface ShareArea {
  readonly id: string;
  readonly fill: ShareFill;
}

/** How many people, as two rings around one point: area stands for the number, so nothing is drawn at 0. */
export interface CountCircle {
  /** ISO 3166-1 alpha-3. */
  readonly id: string;
  readonly position: Position;
  /** People. */
  readonly low: number;
  readonly high: number;
  readonly lowRadiusPx: number;
  readonly highRadiusPx: number;
  readonly isVerified: boolean;
}

/** A disc on the map. */
export interface StopMark {
  readonly id: string;
  readonly position: Position;
  /** `null` is home, drawn as a star. */
  readonly number: number | null;
  readonly isDagger: boolean;
}

/** A dot or diamond on the map. */
export interface PlaceMark {
  readonly id: string;
  readonly position: Position;
  readonly kind: 'city' | 'shrine' | 'event';
  /** The last event here of the chosen period; only while one is chosen. */
  readonly event?: {
    readonly id: string;
    /** True on the last day of the period with events: it stands out. */
    readonly isLatest: boolean;
  };
}

export type LabelKind =
  'stop' | 'city' | 'event' | 'country' | 'sea' | 'province' | 'river' | 'distance';

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly position: Position;
  readonly kind: LabelKind;
  /** Lower gives way to higher when labels collide. */
  readonly priority: number;
  /** Hidden while the camera's scale is below this, because what it names is too small; absent for always. */
  readonly minScale?: number;
}

/** What is selected or pointed at: a feature of one of these kinds, by id. */
export interface Target {
  readonly kind: 'place' | 'stop' | 'country' | 'province' | 'event' | 'leg' | 'call' | 'flow';
  readonly id: string;
}

/**
 * What the map must show, as plain data: a pure function of the story and of what a person chose.
 * It changes when a person acts; what changes sixty times a second is a `Frame`.
 */
export interface Scene {
  readonly stepId: string | null;
  readonly layers: Readonly<Record<LayerId, boolean>>;
  readonly arcs: readonly Arc[];
  readonly stops: readonly StopMark[];
  readonly places: readonly PlaceMark[];
  readonly labels: readonly Label[];
  /** Empty unless the share layer is on, and where counts are shown instead. */
  readonly shares: readonly ShareArea[];
  /** Fills of provinces, by province id: they lie over their country, which then reads "no estimate". */
  readonly provinceShares: readonly ShareArea[];
  /** Largest first, so that small ones stay on top. */
  readonly circles: readonly CountCircle[];
  readonly selected: Target | null;
  readonly hovered: Target | null;
  readonly theme: ThemeId;
  readonly language: Language;
  /** The country drawn a shade lighter (an ink outline on stage). */
  readonly studyCountryId: string;
}
