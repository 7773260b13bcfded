import type { Position } from '../geo/position.ts';

/** One stroke of ink, in map coordinates. */
export interface Stroke {
  readonly points: readonly Position[];
  /** Time since it was finished or last touched, milliseconds. */
  readonly ageMs: number;
}

/** What the speaker shows and draws on the map: positions, not pixels, so that it sits right on any screen. */
export interface Marks {
  readonly pointer: Position | null;
  readonly strokes: readonly Stroke[];
}

export const NO_MARKS: Marks = { pointer: null, strokes: [] };

/** Ink stays so long, then fades. */
export const INK_STAYS_MS = 20_000;
export const INK_FADES_MS = 2_000;
/** Keeps a forgotten pen from growing without end. */
const MAX_POINTS = 2_000;

export function pointAt(marks: Marks, at: Position | null): Marks {
  return { ...marks, pointer: at };
}

/** Goes on with the last stroke, or starts a new one. */
export function drawTo(marks: Marks, at: Position, isStart: boolean): Marks {
  const last = marks.strokes.at(-1);
  if (isStart || !last) {
    return { ...marks, strokes: [...marks.strokes, { points: [at], ageMs: 0 }] };
  }
  const points = last.points.length < MAX_POINTS ? [...last.points, at] : last.points;
  return { ...marks, strokes: [...marks.strokes.slice(0, -1), { points, ageMs: 0 }] };
}

export function erase(marks: Marks): Marks {
  return marks.strokes.length > 0 ? { ...marks, strokes: [] } : marks;
}

/** Lets time pass over the ink; gone is what has faded. Without ink the very same object. */
export function age(marks: Marks, ms: number): Marks {
  if (marks.strokes.length === 0) {
    return marks;
  }
  const strokes = marks.strokes
    .map((stroke) => ({ ...stroke, ageMs: stroke.ageMs + ms }))
    .filter(({ ageMs }) => ageMs < INK_STAYS_MS + INK_FADES_MS);
  return { ...marks, strokes };
}

/** 1 while it stays, down to 0 as it fades. */
export function inkOpacity({ ageMs }: Stroke): number {
  return Math.min(Math.max(1 - (ageMs - INK_STAYS_MS) / INK_FADES_MS, 0), 1);
}
