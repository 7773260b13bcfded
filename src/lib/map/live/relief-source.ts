import type { RasterDEMSourceSpecification } from 'maplibre-gl';
import { RELIEF_SCHEME } from './relief-tiles.ts';

const FILE = 'relief/relief.json';

/** The source that `relief.json` describes; throws naming the file when it is not what it should be. */
export function reliefSource(json: unknown): RasterDEMSourceSpecification {
  if (!isRelief(json)) {
    throw new Error(`${FILE}: does not say where tiles are and what they cover`);
  }
  const [west = 0, south = 0, east = 0, north = 0] = json.bounds;
  return {
    type: 'raster-dem',
    tiles: [`${RELIEF_SCHEME}://${json.tiles}`],
    tileSize: json.tileSize,
    minzoom: json.minzoom,
    maxzoom: json.maxzoom,
    bounds: [west, south, east, north],
    encoding: 'terrarium'
  };
}

interface Relief {
  readonly tiles: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly tileSize: number;
  readonly bounds: readonly number[];
}

function isRelief(json: unknown): json is Relief {
  const found = json as Partial<Relief> | null;
  return (
    typeof found === 'object' &&
    typeof found?.tiles === 'string' &&
    [found.minzoom, found.maxzoom, found.tileSize].every(Number.isFinite) &&
    Array.isArray(found.bounds) &&
    found.bounds.length === 4
  );
}
