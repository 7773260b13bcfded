import type { Feature, MultiLineString, Position } from 'geojson';
import { edgeKindOf, isDisputedKind, type DisputedKind, type EdgeKind } from './disputed.ts';

export const EDGE_KINDS: readonly EdgeKind[] = ['settled', 'control', 'disputed'];

/** An outline in its parts; those of one kind may be empty. */
export type Edges = Readonly<Record<EdgeKind, MultiLineString>>;

/**
 * The outline of a province by kind of edge, from its property `edges`: `[kind of line, polygon, ring, first, last]`
 * for each stretch along a line in dispute, positions counted from 0, in the order of the ring. `null` for a province
 * that ends at no such line.
 */
export function edgesOf({ properties, geometry }: Feature): Edges | null {
  const stretches: unknown = properties?.['edges'];
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  if (!Array.isArray(stretches)) {
    return null;
  }
  const parts: Record<EdgeKind, Position[][]> = { settled: [], control: [], disputed: [] };
  polygons.forEach((rings, polygon) => {
    rings.forEach((ring, index) => {
      const add = (kind: EdgeKind, first: number, last: number): void => {
        const line = ring.slice(first, last + 1);
        if (line.length > 1) parts[kind].push(line);
      };
      let done = 0;
      for (const [kind, ofPolygon, ofRing, first, last] of stretches.filter(isStretch)) {
        if (ofPolygon === polygon && ofRing === index) {
          add('settled', done, first);
          add(edgeKindOf(kind), first, last);
          done = last;
        }
      }
      add('settled', done, ring.length - 1);
    });
  });
  const lines = (kind: EdgeKind): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: parts[kind]
  });
  return { settled: lines('settled'), control: lines('control'), disputed: lines('disputed') };
}

function isStretch(value: unknown): value is [DisputedKind, number, number, number, number] {
  return Array.isArray(value) && isDisputedKind(value[0]) && value.slice(1).every(Number.isInteger);
}
