import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The stretches of an area's edge that no other area shares: its coast. Counts every segment of all areas, so
 * neighbours must have the same positions along their border, as areas of one topology do.
 */
export function coastsOf(
  areas: ReadonlyMap<string, Polygon | MultiPolygon>
): ReadonlyMap<string, Position[][]> {
  const users = new Map<string, number>();
  for (const geometry of areas.values()) {
    for (const ring of ringsOf(geometry)) {
      for (const key of segmentKeys(ring)) {
        users.set(key, (users.get(key) ?? 0) + 1);
      }
    }
  }
  const isCoast = (key: string): boolean => users.get(key) === 1;
  return new Map(
    [...areas].map(([id, geometry]) => [
      id,
      ringsOf(geometry).flatMap((ring) => stretches(ring, isCoast))
    ])
  );
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function segmentKeys(ring: readonly Position[]): string[] {
  return ring.slice(1).map((end, index) => segmentKey(ring[index] ?? end, end));
}

/** The same from either end. */
function segmentKey(a: Position, b: Position): string {
  const [from, to] = [a.join(','), b.join(',')];
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function stretches(ring: readonly Position[], isKept: (key: string) => boolean): Position[][] {
  const lines: Position[][] = [];
  let isOpen = false;
  segmentKeys(ring).forEach((key, index) => {
    const [start, end] = ring.slice(index, index + 2);
    const isLine = isKept(key);
    if (isLine && start && end) {
      if (isOpen) {
        lines.at(-1)?.push(end);
      } else {
        lines.push([start, end]);
      }
    }
    isOpen = isLine;
  });
  return lines;
}
