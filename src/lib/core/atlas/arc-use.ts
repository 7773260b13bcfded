import { property, type AtlasGeometry } from './check-atlas.ts';
import { isDisputedKind, type DisputedKind } from '../geo/disputed.ts';

/** Which arcs are which kind of line, by index in the topology. */
export interface ArcUse {
  /** Between two areas, settled. */
  readonly borders: readonly number[];
  /** Of one area only: the edge of the land. */
  readonly coast: readonly number[];
  /** Part of a disputed line, and of what kind. */
  readonly disputed: ReadonlyMap<number, DisputedKind>;
}

/**
 * Sorts arcs by who uses them. An arc of a disputed line is no border, whoever shares it, so that no
 * solid line is ever drawn under dots or dashes.
 */
export function arcUse(
  countries: readonly AtlasGeometry[],
  lines: readonly AtlasGeometry[]
): ArcUse {
  const disputed = new Map(lines.flatMap(kindOfEachArc));
  const users = new Map<number, number>();
  for (const country of countries) {
    for (const arc of new Set(arcsOf(country))) {
      users.set(arc, (users.get(arc) ?? 0) + 1);
    }
  }
  const settled = [...users].filter(([arc]) => !disputed.has(arc));
  return {
    borders: settled.filter(([, count]) => count > 1).map(([arc]) => arc),
    coast: settled.filter(([, count]) => count === 1).map(([arc]) => arc),
    disputed
  };
}

function kindOfEachArc(line: AtlasGeometry): [number, DisputedKind][] {
  const kind = property(line, 'kind');
  return isDisputedKind(kind) ? arcsOf(line).map((arc) => [arc, kind]) : [];
}

/** Indices of all arcs of a geometry; a reversed arc counts as the arc. */
export function arcsOf(geometry: AtlasGeometry): number[] {
  const arcs: unknown = 'arcs' in geometry ? geometry.arcs : [];
  return flatten(arcs).map((arc) => (arc < 0 ? ~arc : arc));
}

function flatten(arcs: unknown): number[] {
  if (typeof arcs === 'number') {
    return [arcs];
  }
  return Array.isArray(arcs) ? arcs.flatMap(flatten) : [];
}
