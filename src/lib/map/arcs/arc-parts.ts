import { arcRank, arcStyle, HEAD_AT, underStyle, type ArcStyle } from '#lib/core/arc/arc-style.ts';
import type { Arc } from '#lib/core/scene/scene.ts';
import type { ArcFrame } from '#lib/core/tour/frame.ts';

/** One thing to draw for an arc: the way still ahead, the part drawn over it, or the head on that. */
export interface ArcPart {
  readonly arc: Arc;
  /** Of the arc in its list. */
  readonly index: number;
  readonly role: 'ahead' | 'drawn' | 'head';
  readonly style: ArcStyle;
}

/**
 * What an arc may need in its state, lowest first: to come, flown, this leg. `frames` says how far each arc of
 * the list is; the parts follow only from the states, so they stay while progress changes.
 */
export function arcParts(arcs: readonly Arc[], frames: readonly ArcFrame[]): ArcPart[] {
  return arcs
    .map((arc, index) => ({ arc, index, state: frames[index]?.state ?? 'next' }))
    .sort((a, b) => arcRank(a.arc.kind, a.state) - arcRank(b.arc.kind, b.state))
    .flatMap(({ arc, index, state }): ArcPart[] => {
      const under = underStyle(arc);
      const ahead: ArcPart[] = under ? [{ arc, index, role: 'ahead', style: under }] : [];
      if (state === 'next') {
        return ahead;
      }
      const style = arcStyle(arc, state);
      const head: ArcPart[] = style.headPx > 0 ? [{ arc, index, role: 'head', style }] : [];
      return [...ahead, { arc, index, role: 'drawn', style }, ...head];
    });
}

/** How far each part is drawn, 0 to 1 of its arc; 0 hides it. The way ahead is whole until the arc is. */
export function progressOf(
  parts: readonly ArcPart[],
  frames: readonly ArcFrame[]
): Float32Array<ArrayBuffer> {
  const progress = new Float32Array(parts.length);
  // A loop: with ten thousand arcs `Float32Array.from` takes most of a frame.
  parts.forEach(({ index, role }, at) => {
    const frame = frames[index];
    progress[at] = frame ? drawn(role, frame) : 0;
  });
  return progress;
}

function drawn(role: ArcPart['role'], { t, state }: ArcFrame): number {
  switch (role) {
    case 'ahead':
      return state === 'next' || t < 1 ? 1 : 0;
    case 'drawn':
      return t;
    case 'head':
      // It rides the tip until it reaches its place.
      return Math.min(t, HEAD_AT);
  }
}

/** True when `arcParts` gives the same parts for both. */
export function hasSameStates(before: readonly ArcFrame[], after: readonly ArcFrame[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ state }, index) => state === after[index]?.state)
  );
}
