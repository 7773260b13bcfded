import { RADIANS_PER_DEGREE } from '#lib/core/geo/position.ts';
import type { Coordinate } from './decode-arcs.ts';

/**
 * Leaves out points closer than `toleranceDeg` to the line (Douglas and Peucker 1973). Ends stay, so
 * arcs that meet still meet; a closed arc keeps its far point and does not fold into nothing.
 */
export function simplifyArc(arc: readonly Coordinate[], toleranceDeg: number): Coordinate[] {
  const last = arc.length - 1;
  if (toleranceDeg <= 0 || last < 2) {
    return [...arc];
  }
  const isKept = new Uint8Array(arc.length);
  isKept[0] = isKept[last] = 1;
  const metric = metricOf(arc);
  const pending: [number, number][] = [[0, last]];
  for (let span = pending.pop(); span; span = pending.pop()) {
    const [index, distance] = farthest(metric, span);
    if (distance > toleranceDeg) {
      isKept[index] = 1;
      pending.push([span[0], index], [index, span[1]]);
    }
  }
  return arc.filter((_, index) => isKept[index]);
}

/** Positions as if degrees were equally long both ways: longitude shrinks with latitude. */
function metricOf(arc: readonly Coordinate[]): Float64Array {
  const middle = arc[arc.length >> 1]?.[1] ?? 0;
  const cos = Math.cos(middle * RADIANS_PER_DEGREE);
  const flat = new Float64Array(arc.length * 2);
  arc.forEach(([lng, lat], index) => {
    flat[2 * index] = lng * cos;
    flat[2 * index + 1] = lat;
  });
  return flat;
}

function farthest(flat: Float64Array, [start, end]: [number, number]): [number, number] {
  const at = (index: number): number => flat[index] ?? 0;
  const [ax, ay] = [at(2 * start), at(2 * start + 1)];
  const [dx, dy] = [at(2 * end) - ax, at(2 * end + 1) - ay];
  const length2 = dx * dx + dy * dy;
  let [best, bestDistance2] = [start, 0];
  for (let index = start + 1; index < end; index++) {
    const [px, py] = [at(2 * index) - ax, at(2 * index + 1) - ay];
    const t = length2 ? Math.min(Math.max((px * dx + py * dy) / length2, 0), 1) : 0;
    const distance2 = (px - t * dx) ** 2 + (py - t * dy) ** 2;
    if (distance2 > bestDistance2) {
      [best, bestDistance2] = [index, distance2];
    }
  }
  return [best, Math.sqrt(bestDistance2)];
}
