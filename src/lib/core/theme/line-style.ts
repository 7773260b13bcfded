/** A line of the map before it is scaled: pixels. */
export interface LineStyle {
  readonly width: number;
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
  readonly opacity?: number;
}

export const BORDER: LineStyle = { width: 0.8 };
/** On share colours borders are thinner, in a casing of paper. */
export const SHARE_BORDER: LineStyle = { width: 0.6 };
export const SHARE_CASING: LineStyle = { width: 1.6 };
export const DISPUTED: LineStyle = { width: 1.1, dash: [4, 3] };
/** The one dotted line of the map. */
export const LINE_OF_CONTROL: LineStyle = { width: 1.3, dash: [0.1, 3], isRound: true };
export const COAST: LineStyle = { width: 0.7, opacity: 0.55 };
export const STAGE_COAST: LineStyle = { width: 0.7 };
/** Around the study country on stage, where its land is as white as the rest. Not scaled with the stage. */
export const STAGE_STUDY: LineStyle = { width: 2.8 };

export const PROVINCE: LineStyle = { width: 0.9 };
export const RIVER: LineStyle = { width: 0.9, opacity: 0.5, isRound: true };
export const LAKE_SHORE: LineStyle = { width: 0.6, opacity: 0.5 };

/** Ink around what is selected or pointed at; disputed lines stay dotted and dashed under it. */
export const OUTLINE: LineStyle = { width: 2.5 };
export const OUTLINE_CONTROL: LineStyle = { width: 2.5, dash: [0.1, 5], isRound: true };
export const OUTLINE_DISPUTED: LineStyle = { width: 2.5, dash: [5, 4] };
