import type { Scene } from '../scene/scene.ts';
import type { ArcFrame } from './frame.ts';

/** Arcs of the free map: all there whole; the leg selected or pointed at is "this leg", a call or flow is marked. */
export function freeArcs({
  arcs,
  selected,
  hovered
}: Pick<Scene, 'arcs' | 'selected' | 'hovered'>): ArcFrame[] {
  return arcs.map(({ id, kind }) => {
    const isMarked = [selected, hovered].some(
      (target) => target?.kind === kind && target.id === id
    );
    const marked = kind === 'leg' ? 'current' : 'marked';
    return { id, t: 1, state: isMarked ? marked : 'flown' };
  });
}
