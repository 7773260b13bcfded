import { area, bbox, featureCollection } from '@turf/turf';
import type { FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology, Transform } from 'topojson-specification';
import { DISPUTED_UNITS, lineKind } from './disputed-units.ts';
import { STORY_REGION } from './region.ts';
import { runMapshaper } from './run-mapshaper.ts';
import { dissolveUnits, roundPieces, type UnitLayers } from './topology.ts';
import type { Piece, UnitId } from './types.ts';
import { windArea } from './winding.ts';

/** About 1 km: a third of the finest detail in the atlas. */
const STEP_DEG = 0.01;
const INTERVAL_M = { story: 2_500, world: 25_000 };
/**
 * Units that would be drawn more than 2 % too small against Saudi Arabia without an interval of their own, in
 * metres; they keep all islands. Bahrain is islands; Greece lies half outside the story region.
 */
const OWN_INTERVAL_M: ReadonlyMap<UnitId, number> = new Map([
  ['BHR', 400],
  ['GRC', 2_500]
]);
/** Islands smaller than this are dropped outside the story region, unless a unit has nothing else. */
const MIN_ISLAND_KM2 = 2_000;

/**
 * One small TopoJSON of the world for the first paint, on a grid of a hundredth of a degree.
 * `countries`: units by id, disputed ones with `disputed: true`; `borders`: all international
 * borders; `lines`: one geometry per other kind. All three share their arcs. Exterior rings run
 * clockwise, as d3-geo wants them, not as RFC 7946 does; MapLibre takes either.
 */
export async function atlasOf(pieces: readonly Piece[]): Promise<Topology> {
  const coarse = await coarsePieces(pieces);
  const layers = await dissolveUnits(await roundPieces(dropIslands(coarse), STEP_DEG));
  const full = topology({ countries: countryCollection(layers), ...lineCollections(layers) });
  const grid: Transform = { scale: [STEP_DEG, STEP_DEG], translate: [-180, -90] };
  // The two packages' types differ only in whether properties may be null.
  return quantize(full as Topology<Objects<object>>, grid);
}

/** Dissolves provinces into units, inside and outside the story region apart: half as many points. */
async function coarsePieces(pieces: readonly Piece[]): Promise<Piece[]> {
  const zoned = pieces.map((piece) => {
    const zone = isInStoryRegion(piece.geometry) ? 'story' : 'world';
    const interval = OWN_INTERVAL_M.get(piece.properties.unit) ?? INTERVAL_M[zone];
    return { ...piece, properties: { ...piece.properties, province: '', interval } };
  });
  const commands = [
    '-i zoned.json',
    '-dissolve unit,interval,province',
    '-o zones.json format=geojson precision=0.001'
  ];
  const output = await runMapshaper<Piece['properties']>(commands, {
    'zoned.json': featureCollection(zoned)
  });
  return (output['zones.json'] ?? []) as Piece[];
}

/** Leaves out small parts that touch nothing else; a unit keeps its largest part. */
function dropIslands(pieces: readonly Piece[]): Piece[] {
  const uses = new Map<string, number>();
  for (const position of pieces
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flatMap(({ coordinates }) => coordinates.flatMap((ring) => ring.slice(1)))) {
    uses.set(String(position), (uses.get(String(position)) ?? 0) + 1);
  }
  return pieces.map((piece) => {
    const polygons = polygonsOf(piece.geometry);
    const largest = Math.max(...polygons.map(area));
    const kept = polygons.filter((polygon) => {
      const isIsland = polygon.coordinates
        .flat()
        .every((position) => uses.get(String(position)) === 1);
      return (
        !isIsland ||
        OWN_INTERVAL_M.has(piece.properties.unit) ||
        isInStoryRegion(polygon) ||
        area(polygon) === largest ||
        area(polygon) > MIN_ISLAND_KM2 * 1e6
      );
    });
    return {
      ...piece,
      geometry: { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) }
    };
  });
}

function countryCollection({ units }: UnitLayers): FeatureCollection {
  const disputed = new Set(DISPUTED_UNITS.map(({ id }) => id));
  return {
    type: 'FeatureCollection',
    features: units
      .filter(({ properties: { unit } }) => unit !== '')
      .map(({ properties: { unit: id }, geometry }) => ({
        type: 'Feature',
        id,
        properties: disputed.has(id) ? { disputed: true } : null,
        geometry: windArea(geometry, 'clockwise')
      }))
  };
}

function lineCollections({ borders }: UnitLayers): Record<'borders' | 'lines', FeatureCollection> {
  const byKind = new Map<string, Position[][]>();
  for (const {
    properties: { a, b },
    geometry
  } of borders) {
    if (a === '' || b === '') continue;
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    byKind.set(lineKind(a, b), [...(byKind.get(lineKind(a, b)) ?? []), ...parts]);
  }
  const features = [...byKind].map(([kind, coordinates]) => ({
    type: 'Feature' as const,
    properties: { kind },
    geometry: { type: 'MultiLineString' as const, coordinates }
  }));
  const isInternational = ({ properties }: (typeof features)[number]) =>
    properties.kind === 'international';
  return {
    borders: featureCollection(features.filter(isInternational)),
    lines: featureCollection(features.filter((feature) => !isInternational(feature)))
  };
}

function polygonsOf(geometry: Piece['geometry']): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function isInStoryRegion(geometry: Geometry): boolean {
  const [west, south, east, north] = bbox(geometry);
  const { west: w, south: s, east: e, north: n } = STORY_REGION;
  return west < e && east > w && south < n && north > s;
}
