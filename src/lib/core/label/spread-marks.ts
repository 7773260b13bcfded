import type { Point } from '../geo/position.ts';

/** A mark that wants its own spot. Pixels. */
export interface SpreadMark {
  readonly id: string;
  readonly at: Point;
  /** Stays where it is and lets others give way: a disc of the tour. */
  readonly isFixed: boolean;
}

interface Limits {
  /** Marks nearer than this cover each other. */
  readonly gapPx: number;
  /** No mark goes farther from its place: a crowd that needs more stays a crowd. */
  readonly maxShiftPx: number;
}

const ROUNDS = 12;

/**
 * How far each mark is moved so that close ones can be told apart and hit one by one; only those that are moved
 * are named. Two at the very same point part sideways, in the order of their ids.
 */
export function spreadMarks(
  marks: readonly SpreadMark[],
  { gapPx, maxShiftPx }: Limits
): ReadonlyMap<string, Point> {
  const spots = marks
    .map(({ id, at, isFixed }) => ({ id, at, isFixed, x: at.x, y: at.y }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let round = 0; round < ROUNDS; round += 1) {
    spots.forEach((a, index) => {
      for (const b of spots.slice(index + 1)) {
        part(a, b, gapPx);
      }
    });
    for (const spot of spots) {
      keepNear(spot, maxShiftPx);
    }
  }
  return new Map(
    spots.flatMap(({ id, at, x, y }) =>
      Math.hypot(x - at.x, y - at.y) < 0.5 ? [] : [[id, { x: x - at.x, y: y - at.y }] as const]
    )
  );
}

interface Spot {
  readonly at: Point;
  readonly isFixed: boolean;
  x: number;
  y: number;
}

/** Pushes two spots apart along the line between them; a fixed one leaves all of it to the other. */
function part(a: Spot, b: Spot, gapPx: number): void {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance >= gapPx || (a.isFixed && b.isFixed)) {
    return;
  }
  const isSame = distance < 0.01;
  const [dx, dy] = isSame ? [1, 0] : [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const missing = gapPx - distance;
  const ofA = a.isFixed ? 0 : b.isFixed ? missing : missing / 2;
  a.x -= dx * ofA;
  a.y -= dy * ofA;
  b.x += dx * (missing - ofA);
  b.y += dy * (missing - ofA);
}

function keepNear(spot: Spot, maxShiftPx: number): void {
  const [dx, dy] = [spot.x - spot.at.x, spot.y - spot.at.y];
  const shift = Math.hypot(dx, dy);
  if (shift > maxShiftPx) {
    spot.x = spot.at.x + (dx / shift) * maxShiftPx;
    spot.y = spot.at.y + (dy / shift) * maxShiftPx;
  }
}
