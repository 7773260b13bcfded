import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position
} from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  MultiLineString as TopoLines,
  MultiPolygon as TopoPolygons,
  Topology
} from 'topojson-specification';
import { arcsOf } from '#lib/core/atlas/arc-use.ts';
import {
  checkAtlas,
  property,
  type AtlasGeometry,
  type CheckedTopology
} from '#lib/core/atlas/check-atlas.ts';
import { withoutMapEdge } from '#lib/core/atlas/map-edge.ts';
import { isDisputedKind } from '#lib/core/geo/disputed.ts';
import {
  baseData,
  lineFeature,
  type AreaProperties,
  type AtlasBase,
  type BaseData
} from './base-data.ts';

/** The base map from the TopoJSON of `static/geo/atlas.json`. Throws naming file and place when it is not that. */
export function atlasBase(json: unknown, file = 'atlas.json'): AtlasBase {
  const checked = checkAtlas(json, file);
  return { ...baseData(areasOf(checked), linesOf(checked)), land: () => landOf(checked) };
}

function landOf({ topology, countries }: CheckedTopology): MultiPolygon {
  return merge(topology, countries.filter(isTopoPolygons));
}

function isTopoPolygons(geometry: AtlasGeometry): geometry is TopoPolygons {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function areasOf({ topology, countries }: CheckedTopology): BaseData['areas']['features'] {
  return countries.flatMap((country) => {
    const shape: Feature | FeatureCollection = feature(topology, country);
    const geometry = shape.type === 'Feature' ? shape.geometry : null;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      return [];
    }
    const properties: AreaProperties = { id: String(country.id) };
    return [{ type: 'Feature', properties, geometry } satisfies Feature<Polygon | MultiPolygon>];
  });
}

/** One line for each pair of neighbours and kind, so that an outline can take just its own. */
function linesOf({ topology, countries, lines }: CheckedTopology): BaseData['lines']['features'] {
  const kinds = new Map(
    lines.flatMap((line) => {
      const kind = property(line, 'kind');
      return isDisputedKind(kind) ? arcsOf(line).map((arc) => [arc, kind] as const) : [];
    })
  );
  const sides = new Map<number, string[]>();
  for (const country of countries) {
    for (const arc of new Set(arcsOf(country))) {
      sides.set(arc, [...(sides.get(arc) ?? []), String(country.id)]);
    }
  }
  const groups = new Map<string, number[]>();
  for (const [arc, ids] of sides) {
    const kind = kinds.get(arc) ?? (ids.length > 1 ? 'international' : 'coast');
    const key = [kind, ...ids.toSorted()].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), arc]);
  }
  return [...groups].flatMap(([key, arcs]) => {
    const [kind = '', ...ids] = key.split(' ');
    const joined = joinedArcs(topology, arcs);
    const coordinates = kind === 'coast' ? joined.flatMap(withoutMapEdge) : joined;
    return coordinates.length > 0 ? [lineFeature(kind, ids, coordinates)] : [];
  });
}

/** Arcs that meet become one line. */
function joinedArcs(topology: Topology, arcs: readonly number[]): Position[][] {
  // `mesh` walks over every arc up to the largest index: it gets these alone, or all would be walked for each line.
  const ordered = arcs.toSorted((a, b) => a - b);
  const own = { ...topology, arcs: ordered.map((arc) => topology.arcs[arc] ?? []) };
  const object: TopoLines = {
    type: 'MultiLineString',
    arcs: ordered.map((_, index) => [index])
  };
  // One arc has nothing to join, and most borders are one.
  return (ordered.length > 1 ? mesh(own, object) : lineOf(own, object)).coordinates;
}

function lineOf(topology: Topology, object: TopoLines): MultiLineString {
  return feature(topology, object).geometry;
}
