import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { isDisputedKind } from '../geo/disputed.ts';
import { arcsProblem, refersToArcs } from './check-arcs.ts';

/** As in the file: with properties that may be missing. */
export type AtlasGeometry = GeometryObject<GeoJsonProperties>;

/** A topology known to have what the map draws. */
export interface CheckedTopology {
  readonly topology: Topology;
  readonly countries: readonly AtlasGeometry[];
  readonly lines: readonly AtlasGeometry[];
}

/** Checks parsed JSON; throws naming the file and the place in it. */
export function checkAtlas(json: unknown, file: string): CheckedTopology {
  if (!isTopology(json)) {
    throw new Error(`${file}: type is not Topology with arcs and objects`);
  }
  const broken = arcsProblem(json);
  if (broken) {
    throw new Error(`${file}: ${broken}`);
  }
  const countries = collection(json, 'countries', file);
  const lines = collection(json, 'lines', file);
  countries.forEach((geometry, index) => {
    const place = `${file}: objects.countries.geometries[${index}]`;
    if (typeof geometry.id !== 'string' || geometry.id === '') {
      throw new Error(`${place}.id is not an id`);
    }
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error(`${place}.type is ${String(geometry.type)}, not an area`);
    }
  });
  lines.forEach((geometry, index) => {
    const place = `${file}: objects.lines.geometries[${index}]`;
    if (!isDisputedKind(property(geometry, 'kind'))) {
      throw new Error(`${place}.properties.kind is not a kind of disputed line`);
    }
    if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') {
      throw new Error(`${place}.type is ${String(geometry.type)}, not a line`);
    }
  });
  for (const [name, geometries] of Object.entries({ countries, lines })) {
    const index = geometries.findIndex((geometry) => !refersToArcs(geometry, json.arcs.length));
    if (index !== -1) {
      throw new Error(`${file}: objects.${name}.geometries[${index}].arcs does not refer to arcs`);
    }
  }
  return { topology: json, countries, lines };
}

/** A property of a geometry, `undefined` when it has none. */
export function property(geometry: AtlasGeometry, name: string): unknown {
  const properties: unknown = geometry.properties;
  return isRecord(properties) ? properties[name] : undefined;
}

function collection(topology: Topology, name: string, file: string): readonly AtlasGeometry[] {
  const object = topology.objects[name];
  const geometries: unknown = object?.type === 'GeometryCollection' ? object.geometries : null;
  if (!Array.isArray(geometries) || !geometries.every(isRecord)) {
    throw new Error(`${file}: objects.${name} is not a GeometryCollection`);
  }
  return object?.type === 'GeometryCollection' ? object.geometries : [];
}

function isTopology(json: unknown): json is Topology {
  return (
    isRecord(json) &&
    json['type'] === 'Topology' &&
    Array.isArray(json['arcs']) &&
    isRecord(json['objects'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
