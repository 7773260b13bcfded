import type { Point } from '../geo/position.ts';

/** The shift grows over this length from both ends, so that the line still meets its discs. Pixels. */
const TAPER_PX = 30;

/** The line moved sideways, right of travel, by so many pixels; its ends stay where they are. */
export function shifted(points: readonly Point[], offsetPx: number): readonly Point[] {
  if (offsetPx === 0 || points.length < 3) {
    return points;
  }
  const along = distancesOf(points);
  const total = along.at(-1) ?? 0;
  return points.map((point, index) => {
    const [before, after] = [points[index - 1] ?? point, points[index + 1] ?? point];
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy);
    const done = along[index] ?? 0;
    const shift = offsetPx * Math.min(done / TAPER_PX, (total - done) / TAPER_PX, 1);
    return length === 0
      ? point
      : { x: point.x - (dy / length) * shift, y: point.y + (dx / length) * shift };
  });
}

function distancesOf(points: readonly Point[]): number[] {
  let sum = 0;
  return points.map((point, index) => {
    const before = points[index - 1] ?? point;
    sum += Math.hypot(point.x - before.x, point.y - before.y);
    return sum;
  });
}
