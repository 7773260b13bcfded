import type { Scene } from '../scene/scene.ts';
import type { ArcFrame } from './frame.ts';

/** Arcs of the free map: all there whole; the one selected or pointed at is "this leg". */
export function freeArcs({ arcs, selected, hovered }: Scene): ArcFrame[] {
  return arcs.map(({ id, kind }) => {
    const isMarked = [selected, hovered].some(
      (target) => target?.kind === kind && target.id === id
    );
    return { id, t: 1, state: isMarked ? 'current' : 'flown' };
  });
}
