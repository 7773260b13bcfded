import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Geometry, Position } from 'geojson';
import { problemsOf, type LayerFeature } from './layer-problems.ts';
import { windArea } from './winding.ts';

/** Where every output goes. */
export const OUTPUT_FOLDER = resolve(import.meta.dirname, '../../static/geo');

const MAX_BYTES = 1_200_000;

/**
 * Writes `static/geo/<name>.geojson`, one feature per line so that changes can be reviewed.
 * Rings are turned as RFC 7946 wants them (exterior counterclockwise) and positions rounded to
 * thousandths of a degree. Throws on a bad shape, a repeated id, or a file over 1.2 MB.
 */
export function writeGeojson(name: string, features: readonly LayerFeature[]): void {
  const file = `${name}.geojson`;
  const written = features.map(({ properties, geometry }) => ({
    type: 'Feature' as const,
    properties,
    geometry: tidy(geometry)
  }));
  const [problem] = problemsOf(written);
  if (problem !== undefined) {
    throw new Error(
      `${file}: ${problem}. Look at the layer and its source in scripts/geo; if a shape crosses ` +
        'itself, change its simplification.'
    );
  }
  const lines = written.map((feature) => JSON.stringify(feature)).join(',\n');
  writeOutput(file, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}

/** Writes `static/geo/<file>` and says how large it is; throws if it is over 1.2 MB. */
export function writeOutput(file: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    throw new Error(`${file}: ${bytes} bytes are too many. Simplify its layer in scripts/geo.`);
  }
  writeFileSync(resolve(OUTPUT_FOLDER, file), text);
  console.log(`${file} ${Math.round(bytes / 1000)} kB`);
}

/** A feature with the shape it is written with: rings turned, positions rounded, none twice in a row. */
export function tidied<F extends LayerFeature>(feature: F): F {
  return { ...feature, geometry: tidy(feature.geometry) };
}

function tidy(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: round(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: distinct(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(distinct) };
    case 'Polygon':
      return windArea(
        { ...geometry, coordinates: geometry.coordinates.map(distinct) },
        'counterclockwise'
      );
    case 'MultiPolygon':
      return windArea(
        { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(distinct)) },
        'counterclockwise'
      );
    default:
      throw new Error(`${geometry.type} is not written by any layer`);
  }
}

function distinct(line: Position[]): Position[] {
  return line
    .map(round)
    .filter(
      ([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]
    );
}

function round(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * 1000) / 1000);
}
