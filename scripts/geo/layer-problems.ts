import type { Feature, Geometry, Position } from 'geojson';
import { crossingsOf, ringsOf } from './check-geometry.ts';
import { doubleArea } from './winding.ts';

export type LayerFeature = Feature<Geometry, { readonly id: string }>;

/** A step between two positions that is longer, in degrees, jumps over the antimeridian. */
const MAX_STEP_DEG = 180;

/**
 * What breaks RFC 7946 or our own rules in a layer: one sentence each, naming the feature, or none.
 * Rules: ids are unique; positions are [longitude, latitude] in range; none repeats the one before;
 * nothing jumps over ±180; rings are closed, exteriors run counterclockwise, none crosses.
 */
export function problemsOf(features: readonly LayerFeature[]): string[] {
  const seen = new Set<string>();
  return features.flatMap(({ properties: { id }, geometry }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return [
      ...(id === '' ? ['a feature has no id'] : []),
      ...(isRepeated ? ['is used as an id twice'] : []),
      ...linesOf(geometry).flatMap(lineProblems),
      ...ringsOf(geometry).flatMap(ringProblems),
      ...windingProblems(geometry),
      ...crossingsOf(geometry).map((at) => `crosses itself at ${at.join(', ')}`)
    ].map((problem) => `${id} ${problem}`);
  });
}

/** Every run of positions in a geometry: a point is a run of one, a ring a run of its own. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'Polygon':
    case 'MultiPolygon':
      return ringsOf(geometry);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
  }
}

function lineProblems(line: readonly Position[]): string[] {
  return line.flatMap(([lon = NaN, lat = NaN, ...rest], index) => {
    const at = `${lon}, ${lat}`;
    const isInRange = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && rest.length === 0;
    if (!isInRange) return [`has ${at}, which is no [longitude, latitude]`];
    const [lastLon = NaN, lastLat = NaN] = line[index - 1] ?? [];
    if (lon === lastLon && lat === lastLat) return [`repeats ${at}`];
    return Math.abs(lon - lastLon) > MAX_STEP_DEG ? [`jumps over ±180 at ${at}`] : [];
  });
}

function ringProblems(ring: readonly Position[]): string[] {
  const first = ring[0]?.join(', ');
  if (ring.length < 4) return [`has a ring of ${ring.length} positions at ${first}`];
  return first === ring.at(-1)?.join(', ') ? [] : [`has an open ring at ${first}`];
}

function windingProblems(geometry: Geometry): string[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const all = geometry.type === 'MultiPolygon' ? geometry.coordinates : polygons;
  return all
    .flatMap((rings) => rings.filter((ring, index) => doubleArea(ring) > 0 !== (index === 0)))
    .map((ring) => `has a ring wound the wrong way at ${ring[0]?.join(', ')}`);
}
