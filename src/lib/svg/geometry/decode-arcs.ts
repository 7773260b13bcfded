import type { Topology } from 'topojson-specification';

/** `[longitude, latitude]` as plain arrays, the form topojson-client and d3-geo read. */
export type Coordinate = [number, number];

/** The arcs of a topology in degrees: quantised deltas become absolute positions. */
export function decodeArcs(topology: Topology): Coordinate[][] {
  const { transform } = topology;
  if (!transform) {
    return topology.arcs.map((arc) => arc.map(([lng = 0, lat = 0]) => [lng, lat]));
  }
  const [scaleX, scaleY] = transform.scale;
  const [left, top] = transform.translate;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scaleX + left, y * scaleY + top];
    });
  });
}

/** The same map with other arcs, positions absolute. */
export function withArcs(topology: Topology, arcs: readonly Coordinate[][]): Topology {
  return { type: 'Topology', objects: topology.objects, arcs: [...arcs] };
}

/** Longest step along a parallel: d3 draws great circles, which bulge by 500 m between points 2° apart. */
const MAX_STEP_DEG = 2;

/** Adds points so that a straight line in longitude and latitude (the 49th parallel) stays one. */
export function densify(arc: readonly Coordinate[]): Coordinate[] {
  return arc.flatMap((end, index): Coordinate[] => {
    const start = arc[index - 1];
    if (!start) {
      return [end];
    }
    const span = Math.max(Math.abs(end[0] - start[0]), Math.abs(end[1] - start[1]));
    const steps = Math.max(Math.ceil(span / MAX_STEP_DEG), 1);
    return Array.from({ length: steps }, (_, step): Coordinate => {
      const t = (step + 1) / steps;
      return [start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t];
    });
  });
}
