import type { Topology } from 'topojson-specification';
import type { AtlasGeometry } from './check-atlas.ts';

/** How deep the lists of arc indices lie in a geometry of each type that the map draws. */
const DEPTHS: Readonly<Record<string, number>> = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3
};
/** A line over the antimeridian may go on beyond it; further, it would take for ever to draw. */
const MAX_LONGITUDE = 540;
/** Quantised positions may round over the pole. */
const MAX_LATITUDE = 91;

/** What is wrong with the arcs of a topology and how they are placed, with its path; `null` when nothing is. */
export function arcsProblem({ arcs, transform }: Topology): string | null {
  if (transform !== undefined && !isTransform(transform)) {
    return 'transform is not a scale and a translation';
  }
  const lines: readonly unknown[] = arcs;
  const bad = lines.findIndex((arc) => !isLine(arc) || !isOnEarth(arc, transform));
  return bad === -1 ? null : `arcs[${bad}] is not a line of positions`;
}

/** Whether all that a geometry is made of are arcs that are there; `arcCount` is how many. */
export function refersToArcs(geometry: AtlasGeometry, arcCount: number): boolean {
  const arcs: unknown = 'arcs' in geometry ? geometry.arcs : null;
  return refers(arcs, DEPTHS[String(geometry.type)] ?? 0, arcCount);
}

function refers(value: unknown, depth: number, arcCount: number): boolean {
  if (depth === 0) {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return false;
    }
    // A negative index is an arc walked backwards.
    return (value < 0 ? -1 - value : value) < arcCount;
  }
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part: unknown) => refers(part, depth - 1, arcCount))
  );
}

type Pair = readonly [number, number];

function isLine(arc: unknown): arc is readonly Pair[] {
  return Array.isArray(arc) && arc.length >= 2 && arc.every(isPair);
}

function isOnEarth(arc: readonly Pair[], transform: Topology['transform']): boolean {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, top] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return arc.every(([dx, dy]) => {
    // Quantised arcs hold steps from the position before.
    [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
    return (
      Math.abs(x * scaleX + left) <= MAX_LONGITUDE && Math.abs(y * scaleY + top) <= MAX_LATITUDE
    );
  });
}

function isTransform(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'scale' in value &&
    'translate' in value &&
    isPair(value.scale) &&
    isPair(value.translate)
  );
}

function isPair(value: unknown): value is Pair {
  return (
    Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((n) => Number.isFinite(n))
  );
}
