import type { Point, Position } from '../geo/position.ts';
import type { CountCircle, Target } from '../scene/scene.ts';

/** A finger or pointer gets so much of a circle that is smaller. */
const REACH_PX = 7;

/** The country of the smallest circle over a point; circles come largest first. `project` as a painter has it. */
export function circleAt(
  { x, y }: Point,
  circles: readonly CountCircle[],
  project: (position: Position) => Point | null
): Target | null {
  const hit = circles.findLast(({ position, highRadiusPx }) => {
    const at = project(position);
    return at !== null && Math.hypot(at.x - x, at.y - y) <= Math.max(highRadiusPx, REACH_PX);
  });
  return hit ? { kind: 'country', id: hit.id } : null;
}
