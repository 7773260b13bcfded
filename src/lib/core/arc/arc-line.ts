import { greatCircle } from '../geo/great-circle.ts';
import type { Point, Position } from '../geo/position.ts';
import type { Arc } from '../scene/scene.ts';
import { shifted } from './shifted-line.ts';

/** Where positions are painted at one moment; a new object when the camera moved. */
export interface Projecting {
  /** `null` behind the globe. */
  readonly project: (position: Position) => Point | null;
}

/** A visible stretch of an arc on screen. `from` and `to` are parts of the arc's whole length, 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Evenly spaced on the earth. Never empty. */
  readonly points: readonly Point[];
}

const tracks = new WeakMap<Arc, readonly Position[]>();
const stretches = new WeakMap<Projecting, WeakMap<Arc, readonly Stretch[]>>();

/** The arc as painted by a view: one stretch, or less where the globe hides it. Computed once for both. */
export function stretchesOf(arc: Arc, view: Projecting): readonly Stretch[] {
  const ofView = stretches.get(view) ?? new WeakMap<Arc, readonly Stretch[]>();
  stretches.set(view, ofView);
  const known = ofView.get(arc) ?? visible(trackOf(arc), view, arc.offsetPx);
  ofView.set(arc, known);
  return known;
}

/** The part of the arc from its start to `t`. */
export function stretchesUntil(all: readonly Stretch[], t: number): Stretch[] {
  return all.flatMap((stretch) => {
    if (stretch.from > t) {
      return [];
    }
    if (stretch.to <= t) {
      return [stretch];
    }
    const index = indexAt(stretch, t);
    const points = [
      ...stretch.points.slice(0, Math.floor(index) + 1),
      pointAt(stretch.points, index)
    ];
    return [{ from: stretch.from, to: t, points }];
  });
}

/** Where the arc is at `t`, and which way it goes there (radians, clockwise from east); `null` when hidden. */
export function poseAt(all: readonly Stretch[], t: number): { at: Point; angle: number } | null {
  const stretch = all.find(({ from, to }) => from <= t && t <= to);
  if (!stretch) {
    return null;
  }
  const index = indexAt(stretch, t);
  const [before, after] = [
    pointAt(stretch.points, index - 0.5),
    pointAt(stretch.points, index + 0.5)
  ];
  return {
    at: pointAt(stretch.points, index),
    angle: Math.atan2(after.y - before.y, after.x - before.x)
  };
}

function trackOf(arc: Arc): readonly Position[] {
  const track = tracks.get(arc) ?? greatCircle(arc.from, arc.to).line();
  tracks.set(arc, track);
  return track;
}

function visible(track: readonly Position[], view: Projecting, offsetPx: number): Stretch[] {
  const last = track.length - 1;
  const runs: { from: number; points: Point[] }[] = [];
  let isOpen = false;
  track.forEach((position, index) => {
    const point = view.project(position);
    if (point && isOpen) {
      runs.at(-1)?.points.push(point);
    } else if (point) {
      runs.push({ from: index, points: [point] });
    }
    isOpen = point !== null;
  });
  return runs.map(({ from, points }) => ({
    from: from / last,
    to: (from + points.length - 1) / last,
    points: shifted(points, offsetPx)
  }));
}

function indexAt({ from, to, points }: Stretch, t: number): number {
  return to > from ? ((t - from) / (to - from)) * (points.length - 1) : 0;
}

/** Between two points in proportion; ends are kept outside. */
function pointAt(points: readonly Point[], index: number): Point {
  const kept = Math.min(Math.max(index, 0), points.length - 1);
  const low = points[Math.floor(kept)] ?? { x: 0, y: 0 };
  const high = points[Math.ceil(kept)] ?? low;
  const t = kept - Math.floor(kept);
  return { x: low.x + (high.x - low.x) * t, y: low.y + (high.y - low.y) * t };
}
