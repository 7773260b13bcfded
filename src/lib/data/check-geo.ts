/** What is wrong with a value that should be a FeatureCollection, with its path; `null` when nothing is. */
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
  // A feature that is somewhere unknown (RFC 7946, 3.2).
  if (geometry === null) {
    return null;
  }
  if (!isRecord(geometry)) {
    return `${path}.geometry is missing`;
  }
  return positionsProblem(geometry['coordinates'], `${path}.geometry.coordinates`);
}

function positionsProblem(value: unknown, path: string): string | null {
  if (!Array.isArray(value)) {
    return `${path} is not a list`;
  }
  const list: readonly unknown[] = value;
  const [lng, lat] = list;
  if (typeof lng === 'number') {
    return positionProblem(lng, lat, path);
  }
  return firstProblem(list, (part, index) => positionsProblem(part, `${path}[${index}]`));
}

function positionProblem(lng: number, lat: unknown, path: string): string | null {
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
