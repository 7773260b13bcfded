// Selecting a province must not draw a solid line along one in dispute.
import { distance, lineString, nearestPointOnLine } from '@turf/turf';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { EDGE_KINDS, edgesOf } from '#lib/core/geo/province-edges.ts';
import { linesOf } from '../../scripts/geo/layer-problems.ts';
import { readLayer } from '../../scripts/geo/read-layer.ts';

/** Nearer than this a solid outline would be read as the line in dispute itself. */
const NEAR_KM = 0.5;
/** Where an outline meets such a line it is near it for a short way. */
const SHORT_KM = 3;
/** Finer than the segments of a 400 m outline need. */
const STEP_KM = 0.2;

const provinces = readLayer<Polygon | MultiPolygon>('provinces');
const dashed = readLayer<MultiLineString, { kind: string }>('disputed')
  .filter(({ properties }) => properties.kind !== 'area')
  .flatMap(({ geometry }) => linesOf(geometry))
  .map((line) => ({ line: lineString(line), box: boxOf(line) }));
const affected = provinces.filter((province) => edgesOf(province) !== null);

function boxOf(line: readonly Position[]): readonly [number, number, number, number] {
  const [xs, ys] = [line.map(([x = 0]) => x), line.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isNear(at: Position): boolean {
  const [x = 0, y = 0] = at;
  return dashed.some(
    ({ line, box: [west, south, east, north] }) =>
      x > west - 0.02 &&
      x < east + 0.02 &&
      y > south - 0.02 &&
      y < north + 0.02 &&
      distance(at, nearestPointOnLine(line, at)) < NEAR_KM
  );
}

/** The longest stretch of a line that lies near one in dispute, km. */
function longestNearKm(line: readonly Position[]): number {
  let [longest, current] = [0, 0];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to;
    const lengthKm = distance(from, to);
    const steps = Math.max(1, Math.ceil(lengthKm / STEP_KM));
    for (let step = 1; step <= steps; step++) {
      const t = (step - 0.5) / steps;
      const at = from.map((start, axis) => start + ((to[axis] ?? 0) - start) * t);
      current = isNear(at) ? current + lengthKm / steps : 0;
      longest = Math.max(longest, current);
    }
  }
  return longest;
}

const segmentsOf = (lines: readonly (readonly Position[])[]): string[] =>
  lines.flatMap((line) => line.slice(1).map((to, index) => `${String(line[index])} ${String(to)}`));

const outlineOf = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

test('these provinces end at a line in dispute', () => {
  expect(affected.map(({ properties }) => properties.id)).toEqual([
    'LB-JA',
    'LB-NA',
    'PK-GB',
    'PK-JK',
    'PK-KP',
    'PK-PB',
    'SY-QU'
  ]);
});

describe.each(affected.map((province) => [province.properties.id, province] as const))(
  '%s',
  (_, province) => {
    const edges = edgesOf(province);

    test('its settled outline lies along no line in dispute', () => {
      const near = (edges?.settled.coordinates ?? []).map(longestNearKm);
      expect(Math.max(0, ...near)).toBeLessThan(SHORT_KM);
      // What was cut off does, or nothing would have been shown.
      const others = [
        ...(edges?.control.coordinates ?? []),
        ...(edges?.disputed.coordinates ?? [])
      ];
      expect(Math.max(...others.map(longestNearKm))).toBeGreaterThan(SHORT_KM);
    });

    test('the three kinds together are its whole outline, each part once', () => {
      const parts = EDGE_KINDS.flatMap((kind) => segmentsOf(edges?.[kind].coordinates ?? []));
      expect(parts.toSorted()).toEqual(segmentsOf(outlineOf(province)).toSorted());
    });
  }
);

test('no other province of the map has a solid outline along a line in dispute', () => {
  const others = provinces
    .filter((province) => !affected.includes(province))
    .filter((province) => outlineOf(province).some((ring) => longestNearKm(ring) >= SHORT_KM));
  expect(others.map(({ properties }) => properties.id)).toEqual([]);
});
