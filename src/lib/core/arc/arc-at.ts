import type { Point } from '../geo/position.ts';
import type { Arc, ArcState, Target } from '../scene/scene.ts';
import type { Frame } from '../tour/frame.ts';
import { arcFrameOf } from './arc-frame.ts';
import { stretchesOf, stretchesUntil, type Projecting } from './arc-line.ts';
import { arcRank } from './arc-style.ts';

/** Half of the 14 pixels a finger or pointer gets for a line. */
const REACH_PX = 7;

/** The arc near a point: of the topmost kind, the nearest. A leg is whole for the pointer, since its way is drawn before it is flown. */
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
    const distancePx = Math.min(...drawn.map(({ points }) => distanceTo(points, point)));
    return distancePx <= REACH_PX
      ? [{ target: { kind, id: arc.id }, rank: arcRank(kind, unmarked(state)), distancePx }]
      : [];
  });
  const [first] = hits;
  if (!first) {
    return null;
  }
  // Arcs that run side by side are nearer each other than a pointer's reach; of equals the later was drawn on top.
  return hits.reduce(
    (top, hit) =>
      hit.rank > top.rank || (hit.rank === top.rank && hit.distancePx <= top.distancePx)
        ? hit
        : top,
    first
  ).target;
}

/** The one pointed at first must let go of the pointer when it moves on to the next. */
function unmarked(state: ArcState): ArcState {
  return state === 'marked' ? 'flown' : state;
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
