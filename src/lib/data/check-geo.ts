/**
 * What is wrong with a value that should be a FeatureCollection, with its path; `null` when nothing is. Checks that
 * every geometry is nested as its type says: what reads the features may rely on that.
 */
export function geojsonProblem(data: unknown): string | null {
  if (!isRecord(data) || data['type'] !== 'FeatureCollection' || !Array.isArray(data['features'])) {
    return 'is not a FeatureCollection';
  }
  const features: readonly unknown[] = data['features'];
  return firstProblem(features, (feature, index) => featureProblem(feature, `features[${index}]`));
}

/** What is wrong with a value that should be a Topology; `null` when nothing is. Arcs are counted, not decoded. */
export function topojsonProblem(data: unknown): string | null {
  if (!isRecord(data) || data['type'] !== 'Topology' || !isRecord(data['objects'])) {
    return 'is not a Topology';
  }
  if (!Array.isArray(data['arcs'])) {
    return 'arcs is not a list';
  }
  const arcs: readonly unknown[] = data['arcs'];
  return firstProblem(arcs, (arc, index) =>
    Array.isArray(arc) && arc.length >= 2 ? null : `arcs[${index}] is not a line`
  );
}

function featureProblem(feature: unknown, path: string): string | null {
  if (!isRecord(feature) || feature['type'] !== 'Feature') {
    return `${path} is not a Feature`;
  }
  const { geometry } = feature;
  // RFC 7946 allows a feature that is nowhere; none of ours is, and nothing could be painted of it.
  if (!isRecord(geometry)) {
    return `${path}.geometry is missing`;
  }
  const { type, coordinates } = geometry;
  const levels = typeof type === 'string' ? LEVELS.get(type) : undefined;
  return levels
    ? partsProblem(coordinates, levels, `${path}.geometry.coordinates`)
    : `${path}.geometry.type ${String(type)} is not painted`;
}

/** How many parts each list of a geometry must have, from the outermost to the one of positions. */
const LEVELS: ReadonlyMap<string, readonly number[]> = new Map([
  ['Point', []],
  ['MultiPoint', [0]],
  ['LineString', [2]],
  ['MultiLineString', [0, 2]],
  ['Polygon', [1, 4]],
  ['MultiPolygon', [0, 1, 4]]
]);

function partsProblem(value: unknown, levels: readonly number[], path: string): string | null {
  if (!Array.isArray(value)) {
    return `${path} is not a list`;
  }
  const list: readonly unknown[] = value;
  const [atLeast, ...deeper] = levels;
  if (atLeast === undefined) {
    return positionProblem(list, path);
  }
  return list.length < atLeast
    ? `${path} has too few parts`
    : firstProblem(list, (part, index) => partsProblem(part, deeper, `${path}[${index}]`));
}

function positionProblem([lng, lat]: readonly unknown[], path: string): string | null {
  if (typeof lng !== 'number') {
    return `${path} is not a position`;
  }
  if (typeof lat !== 'number' || !(Math.abs(lat) <= 90)) {
    return `${path}: latitude ${String(lat)} is out of range: swapped coordinate?`;
  }
  return Math.abs(lng) <= 180 ? null : `${path}: longitude ${lng} is out of range`;
}

function firstProblem<Item>(
  items: readonly Item[],
  problemOf: (item: Item, index: number) => string | null
): string | null {
  for (const [index, item] of items.entries()) {
    const problem = problemOf(item, index);
    if (problem) {
      return problem;
    }
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
