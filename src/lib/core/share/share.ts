/** What a share is a share of. Different bases never meet in one legend. */
export type ShareBase = 'share-of-muslims' | 'share-of-total' | 'share-of-citizens' | 'none';

/** One published figure, as its source prints it. Percent, 0 to 100. */
export interface ShareEstimate {
  readonly source: string;
  readonly base: ShareBase;
  /** `null` when the source speaks in words only. */
  readonly low: number | null;
  readonly high: number | null;
  /** The source's own hedge: "less than", "about", "survey answer". */
  readonly qualifier: string;
  readonly year: number | null;
  readonly isVerified: boolean;
  readonly sourceIds: readonly string[];
}

/** The figure a country is shaded by: Shia Muslims as a share of its Muslims, as a range. Percent. */
export interface ShareRange {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly qualifier: string;
  readonly year: number;
  readonly isVerified: boolean;
  readonly sourceIds: readonly string[];
  /** The article's own figure brought to the same base (Pakistan only), or `null`. */
  readonly article: { readonly low: number; readonly high: number; readonly note: string } | null;
}

/** Which end of the range the map shows; `all` holds the range against every other published estimate. */
export type EstimateId = 'low' | 'middle' | 'high' | 'range' | 'all';

export const ESTIMATES: readonly EstimateId[] = ['low', 'middle', 'high', 'range', 'all'];

/** The bases a map can be drawn on. One map has one base. */
export type MapBase = Extract<ShareBase, 'share-of-muslims' | 'share-of-total'>;

export const MAP_BASES: readonly MapBase[] = ['share-of-muslims', 'share-of-total'];

export function otherBase(base: MapBase): MapBase {
  return base === 'share-of-muslims' ? 'share-of-total' : 'share-of-muslims';
}

/** A share is drawn as colour, a count as circles; never both. */
export type ShareViewId = 'share' | 'count';

export const SHARE_VIEWS: readonly ShareViewId[] = ['share', 'count'];

/** What a person chose to see of the share map. */
export interface ShareChoice {
  readonly estimate: EstimateId;
  readonly base: MapBase;
  readonly view: ShareViewId;
  /** Adds what nobody could confirm, so marked: circles of counts, marks of the plot, reported recruitment. */
  readonly isUnverifiedShown: boolean;
}

export const DEFAULT_SHARE_CHOICE: ShareChoice = {
  estimate: 'range',
  base: 'share-of-muslims',
  view: 'share',
  isUnverifiedShown: false
};

/** What the steps of the story show: shares of Muslims, whatever the free map was left at. The estimate has a switch there. */
export function choiceOfStory({ estimate }: Pick<ShareChoice, 'estimate'>): ShareChoice {
  return { ...DEFAULT_SHARE_CHOICE, estimate };
}

/** True where a map that shows this needs figures that the story does not hold. */
export function needsFacts({
  estimate,
  base,
  view
}: Omit<ShareChoice, 'isUnverifiedShown'>): boolean {
  return estimate === 'all' || base !== DEFAULT_SHARE_CHOICE.base || view === 'count';
}

/** Both ends in per cent, 0 to 100. */
export interface PercentRange {
  readonly low: number;
  readonly high: number;
}
