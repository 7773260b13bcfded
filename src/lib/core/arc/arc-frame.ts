import type { Arc } from '../scene/scene.ts';
import type { ArcFrame, Frame } from '../tour/frame.ts';

const indices = new WeakMap<Frame['arcs'], ReadonlyMap<string, ArcFrame>>();

/**
 * How far an arc is drawn at a moment. An arc the frame does not name stands still: a leg lies ahead,
 * a call or a flow is there whole.
 */
export function arcFrameOf({ id, kind }: Arc, frame: Frame): ArcFrame {
  const index = indices.get(frame.arcs) ?? new Map(frame.arcs.map((arc) => [arc.id, arc]));
  indices.set(frame.arcs, index);
  return (
    index.get(id) ?? (kind === 'leg' ? { id, t: 0, state: 'next' } : { id, t: 1, state: 'flown' })
  );
}

/** The same for many arcs, in their order; no search where the frame names them in that order. */
export function arcFramesOf(arcs: readonly Arc[], frame: Frame): ArcFrame[] {
  return arcs.map((arc, index) => {
    const sameRank = frame.arcs[index];
    return sameRank?.id === arc.id ? sameRank : arcFrameOf(arc, frame);
  });
}
