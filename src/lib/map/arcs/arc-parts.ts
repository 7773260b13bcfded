import { arcFrameOf } from '#lib/core/arc/arc-frame.ts';
import { arcRank, arcStyle, HEAD_AT, underStyle, type ArcStyle } from '#lib/core/arc/arc-style.ts';
import type { Arc } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';

/** One thing to draw for an arc: the way still ahead, the part drawn over it, or the head on that. */
export interface ArcPart {
  readonly arc: Arc;
  readonly role: 'ahead' | 'drawn' | 'head';
  readonly style: ArcStyle;
}

/**
 * What an arc may need in its state, lowest first: to come, flown, this leg. Follows only from the states, so
 * the list stays while progress changes.
 */
export function arcParts(arcs: readonly Arc[], frame: Frame): ArcPart[] {
  return arcs
    .map((arc) => ({ arc, state: arcFrameOf(arc, frame).state }))
    .sort((a, b) => arcRank(a.arc.kind, a.state) - arcRank(b.arc.kind, b.state))
    .flatMap(({ arc, state }): ArcPart[] => {
      const under = underStyle(arc);
      const ahead: ArcPart[] = under ? [{ arc, role: 'ahead', style: under }] : [];
      if (state === 'next') {
        return ahead;
      }
      const style = arcStyle(arc, state);
      const head: ArcPart[] = style.headPx > 0 ? [{ arc, role: 'head', style }] : [];
      return [...ahead, { arc, role: 'drawn', style }, ...head];
    });
}

/** How far each part is drawn, 0 to 1 of its arc; 0 hides it. The way ahead is whole until the arc is. */
export function progressOf(parts: readonly ArcPart[], frame: Frame): Float32Array<ArrayBuffer> {
  return Float32Array.from(parts, ({ arc, role }) => {
    const { t, state } = arcFrameOf(arc, frame);
    switch (role) {
      case 'ahead':
        return state === 'next' || t < 1 ? 1 : 0;
      case 'drawn':
        return t;
      case 'head':
        // It rides the tip until it reaches its place.
        return Math.min(t, HEAD_AT);
    }
  });
}

/** Changes exactly when `arcParts` does. */
export function stateKey(arcs: readonly Arc[], frame: Frame): string {
  return arcs.map((arc) => arcFrameOf(arc, frame).state[0]).join('');
}
