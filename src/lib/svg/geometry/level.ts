import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon as TopoPolygons, Topology } from 'topojson-specification';
import { arcsOf, type ArcUse } from '#lib/core/atlas/arc-use.ts';
import { withoutMapEdge } from '#lib/core/atlas/map-edge.ts';
import { boundsOf, spanOf, type Bounds } from './bounds.ts';
import { property, type AtlasGeometry, type CheckedTopology } from '#lib/core/atlas/check-atlas.ts';
import { decodeArcs, densify, withArcs } from './decode-arcs.ts';
import { edgeKindOf, type DisputedKind, type EdgeKind } from '#lib/core/geo/disputed.ts';
import { simplifyArc } from './simplify-arc.ts';
import { rewind } from './winding.ts';

/** A country or a disputed area. */
export interface Area {
  readonly id: string;
  readonly isDisputed: boolean;
  readonly geometry: MultiPolygon;
  /** The part of its edge of one kind, so that an outline can keep dots and dashes; made when asked for. */
  readonly edge: (kind: EdgeKind) => MultiLineString;
  readonly bounds: Bounds;
}

/** The geometry of the map at one fineness. */
export interface Level {
  readonly toleranceDeg: number;
  readonly land: MultiPolygon;
  readonly areas: ReadonlyMap<string, Area>;
  readonly borders: MultiLineString;
  readonly coast: MultiLineString;
  readonly disputed: ReadonlyMap<DisputedKind, MultiLineString>;
}

export function levelOf(checked: CheckedTopology, use: ArcUse, toleranceDeg: number): Level {
  const arcs = decodeArcs(checked.topology).map((arc) => densify(simplifyArc(arc, toleranceDeg)));
  const topology = withArcs(checked.topology, arcs);
  const line = (indices: readonly number[]): MultiLineString =>
    mesh(topology, { type: 'MultiLineString', arcs: indices.map((index) => [index]) });
  const coast = line(use.coast).coordinates.flatMap(withoutMapEdge);
  const land = merge(topology, checked.countries.filter(isTopoPolygons)).coordinates;
  return {
    toleranceDeg,
    land: { type: 'MultiPolygon', coordinates: rewind(land.filter(isVisible(toleranceDeg))) },
    areas: new Map(
      checked.countries.map((geometry) => {
        const edge = (kind: EdgeKind): MultiLineString =>
          line(arcsOf(geometry).filter((arc) => edgeKindOf(use.disputed.get(arc)) === kind));
        const area = areaOf(topology, geometry, edge, toleranceDeg);
        return [area.id, area];
      })
    ),
    borders: line(use.borders),
    coast: {
      type: 'MultiLineString',
      coordinates: coast.filter((points) => isVisible(toleranceDeg)([points]))
    },
    disputed: disputedLines(use, line)
  };
}

function areaOf(
  topology: Topology,
  geometry: AtlasGeometry,
  edge: Area['edge'],
  toleranceDeg: number
): Area {
  const polygons = polygonsOf(feature(topology, geometry));
  // An area made of small islands keeps them all rather than vanish.
  const large = polygons.filter(isVisible(toleranceDeg));
  const coordinates = rewind(large.length > 0 ? large : polygons);
  return {
    id: String(geometry.id),
    isDisputed: property(geometry, 'disputed') === true,
    geometry: { type: 'MultiPolygon', coordinates },
    edge,
    bounds: boundsOf(coordinates.flat(2))
  };
}

function polygonsOf(shape: Feature | FeatureCollection): Position[][][] {
  const geometry = shape.type === 'Feature' ? shape.geometry : null;
  switch (geometry?.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    default:
      return [];
  }
}

function disputedLines(
  use: ArcUse,
  line: (indices: readonly number[]) => MultiLineString
): Map<DisputedKind, MultiLineString> {
  const arcs = new Map<DisputedKind, number[]>();
  for (const [arc, kind] of use.disputed) {
    arcs.set(kind, [...(arcs.get(kind) ?? []), arc]);
  }
  return new Map([...arcs].map(([kind, indices]) => [kind, line(indices)]));
}

/** Whether rings are more than a speck at this tolerance. */
function isVisible(toleranceDeg: number): (rings: readonly Position[][]) => boolean {
  return ([outer = []]) => spanOf(boundsOf(outer)) >= 2 * toleranceDeg;
}

function isTopoPolygons(geometry: AtlasGeometry): geometry is TopoPolygons {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
