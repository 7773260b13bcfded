import type { Position } from 'geojson';
import type { BorderLine } from './disputed.ts';
import type { LineKind } from './disputed-units.ts';
import { linesOf } from './layer-problems.ts';
import type { Province } from './provinces.ts';

/** A stretch of an outline: kind of line, polygon, ring, first and last position, counted from 0. */
export type EdgeStretch = readonly [
  kind: LineKind,
  polygon: number,
  ring: number,
  first: number,
  last: number
];
export type EdgedProvince = Omit<Province, 'properties'> & {
  readonly properties: Province['properties'] & { readonly edges?: readonly EdgeStretch[] };
};

/**
 * Writes into each province where its outline runs along a line in dispute, so that it is never drawn solid there.
 * Both come from one topology, so the positions are equal: nothing is near, it is the same or another line. The
 * provinces must have the shape they are written with, since their positions are counted.
 */
export function withEdges(
  provinces: readonly Province[],
  lines: readonly BorderLine[]
): EdgedProvince[] {
  const kinds = new Map(
    lines
      .filter(({ properties }) => properties.kind !== 'international')
      .flatMap(({ properties, geometry }) =>
        linesOf(geometry).flatMap((line) =>
          pairsOf(line).map((pair) => [pair, properties.kind] as const)
        )
      )
  );
  return provinces.map((province) => {
    const { geometry, properties } = province;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const edges = polygons.flatMap((rings, polygon) =>
      rings.flatMap((ring, index) =>
        stretchesOf(pairsOf(ring).map((pair) => kinds.get(pair))).map(
          ([kind, first, last]): EdgeStretch => [kind, polygon, index, first, last]
        )
      )
    );
    return edges.length > 0 ? { ...province, properties: { ...properties, edges } } : province;
  });
}

function stretchesOf(
  kinds: readonly (LineKind | undefined)[]
): [kind: LineKind, first: number, last: number][] {
  const stretches: [LineKind, number, number][] = [];
  kinds.forEach((kind, at) => {
    const current = stretches.at(-1);
    if (kind && current?.[0] === kind && current[2] === at) {
      current[2] = at + 1;
    } else if (kind) {
      stretches.push([kind, at, at + 1]);
    }
  });
  return stretches;
}

/** Each segment of a line, the same whichever way it runs. */
function pairsOf(line: readonly Position[]): string[] {
  return line.slice(1).map((to, index) => [String(line[index]), String(to)].toSorted().join(' '));
}
