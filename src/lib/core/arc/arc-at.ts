import type { Point } from '../geo/position.ts';
import type { Arc, Target } from '../scene/scene.ts';
import type { Frame } from '../tour/frame.ts';
import { arcFrameOf } from './arc-frame.ts';
import { stretchesOf, stretchesUntil, type Projecting } from './arc-line.ts';
import { arcRank } from './arc-style.ts';

/** Half of the 14 pixels a finger or pointer gets for a line. */
const REACH_PX = 7;

/** The topmost arc near a point. A leg is whole for the pointer, since its way is drawn before it is flown. */
export function arcAt(
  point: Point,
  arcs: readonly Arc[],
  frame: Frame,
  view: Projecting
): Target | null {
  const hits = arcs.flatMap((arc) => {
    if (arc.kind === 'measure') {
      return [];
    }
    const { kind } = arc;
    const { t, state } = arcFrameOf(arc, frame);
    const all = stretchesOf(arc, view);
    const drawn = kind === 'leg' ? all : stretchesUntil(all, t);
    const isHit = drawn.some(({ points }) => distanceTo(points, point) <= REACH_PX);
    return isHit ? [{ target: { kind, id: arc.id }, rank: arcRank(kind, state) }] : [];
  });
  const [first] = hits;
  if (!first) {
    return null;
  }
  // Of equals the later one was drawn on top.
  return hits.reduce((top, hit) => (hit.rank >= top.rank ? hit : top), first).target;
}

function distanceTo(points: readonly Point[], { x, y }: Point): number {
  let best = Infinity;
  points.forEach((end, index) => {
    const start = points[index - 1] ?? end;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length2 = dx * dx + dy * dy;
    const along = length2 ? ((x - start.x) * dx + (y - start.y) * dy) / length2 : 0;
    const t = Math.min(Math.max(along, 0), 1);
    best = Math.min(best, Math.hypot(x - start.x - t * dx, y - start.y - t * dy));
  });
  return best;
}
