import type { Arc, ArcKind, ArcState } from '../scene/scene.ts';
import type { LineStyle } from '../theme/line-style.ts';
import type { Token } from '../theme/palette.ts';

/** How an arc is drawn in one state. */
export interface ArcStyle {
  readonly color: Token;
  readonly line: LineStyle;
  /** Length of the arrow head in pixels; 0 for none. */
  readonly headPx: number;
}

const CURRENT: ArcStyle = { color: 'tour', line: { width: 4 }, headPx: 18 };
const FLOWN: ArcStyle = { color: 'tourDone', line: { width: 2.4 }, headPx: 0 };
const NEXT: ArcStyle = {
  color: 'tourNext',
  line: { width: 2.4, dash: [1, 6], isRound: true },
  headPx: 0
};
/** No source describes the leg: dashed before, while and after it is flown; colour and head say which leg it is. */
const INFERRED: ArcStyle = { color: 'tourNext', line: { width: 1.6, dash: [8, 5] }, headPx: 0 };
const INFERRED_CURRENT: ArcStyle = {
  color: 'tour',
  line: { width: 2.4, dash: [8, 5] },
  headPx: 14
};
const CALL: ArcStyle = { color: 'event', line: { width: 1.6 }, headPx: 10 };
const FLOW: ArcStyle = { color: 'event', line: { width: 1.6, dash: [5, 4] }, headPx: 10 };
/** Not verified: more gap than line, and a smaller head. */
const FLOW_UNVERIFIED: ArcStyle = {
  color: 'event',
  line: { width: 1.6, dash: [3, 8] },
  headPx: 8
};

/** Selected or pointed at: twice as wide, so that it is found among its like without its colour. */
const CALL_MARKED: ArcStyle = { color: 'event', line: { width: 3.6 }, headPx: 17 };
const FLOW_MARKED: ArcStyle = {
  color: 'event',
  line: { width: 3.6, dash: [8, 5] },
  headPx: 17
};

const FLOW_UNVERIFIED_MARKED: ArcStyle = {
  color: 'event',
  line: { width: 3.6, dash: [5, 12] },
  headPx: 14
};

/** A measured line is nobody's journey: ink, neither tour nor event. */
const MEASURE: ArcStyle = { color: 'ink', line: { width: 2, dash: [7, 4] }, headPx: 12 };

/** Width added on each side of every line, in the casing colour, so that it holds on any fill. */
export const CASING_PX = 1.5;

/** Where the arrow head rests, as part of the arc's length. */
export const HEAD_AT = 0.55;

export function arcStyle({ kind, isInferred, isUnverified }: Arc, state: ArcState): ArcStyle {
  switch (kind) {
    case 'call':
      return state === 'marked' ? CALL_MARKED : CALL;
    case 'flow':
      return flowStyle(state, isUnverified === true);
    case 'measure':
      return MEASURE;
    case 'leg':
      return isInferred ? inferredStyle(state) : legStyle(state);
  }
}

/** What lies under the part not yet flown: a leg shows where it will go, a call does not. */
export function underStyle(arc: Arc): ArcStyle | null {
  return arc.kind === 'leg' ? arcStyle(arc, 'next') : null;
}

/** Which of two arcs lies on top: the greater. */
export function arcRank(kind: ArcKind, state: ArcState): number {
  const kinds: Readonly<Record<ArcKind, number>> = { flow: 0, leg: 1, call: 2, measure: 4 };
  const states: Readonly<Record<ArcState, number>> = { next: 0, flown: 1, current: 3, marked: 6 };
  return states[state] + kinds[kind];
}

function flowStyle(state: ArcState, isUnverified: boolean): ArcStyle {
  if (isUnverified) {
    return state === 'marked' ? FLOW_UNVERIFIED_MARKED : FLOW_UNVERIFIED;
  }
  return state === 'marked' ? FLOW_MARKED : FLOW;
}

function legStyle(state: ArcState): ArcStyle {
  switch (state) {
    case 'current':
    case 'marked':
      return CURRENT;
    case 'flown':
      return FLOWN;
    case 'next':
      return NEXT;
  }
}

function inferredStyle(state: ArcState): ArcStyle {
  return state === 'current' || state === 'marked' ? INFERRED_CURRENT : INFERRED;
}
