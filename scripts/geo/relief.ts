import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { readElevation, type HeightAt } from './elevation.ts';
import { OUTPUT_FOLDER, writeOutput } from './write-geojson.ts';

const TILE_PX = 256;
/** Edges are edges of zoom-5 tiles: no tile is half empty. In degrees: west, south, east, north. */
const BOUNDS = [22.5, 0, 90, 55.77657] as const;
/** Heights are rounded to so many metres, since a small zoom cannot show more. Keys are zooms. */
const STEP_M = new Map([
  [2, 80],
  [3, 40],
  [4, 20],
  [5, 10]
]);
/** All tiles together; more would be felt by a visitor on a phone. */
const MAX_BYTES = 2_500_000;
/** Terrarium: height = red * 256 + green + blue / 256 - 32768. Our steps leave blue at 0. */
const TERRARIUM_OFFSET_M = 32_768;

/** Writes relief/{z}/{x}/{y}.webp (lossless, terrarium) and relief/relief.json; gives the bytes. */
export async function writeRelief(): Promise<number> {
  const heightAt = await readElevation();
  const folder = join(OUTPUT_FOLDER, 'relief');
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [zoom, stepM] of STEP_M) {
    for (const [x, y] of tilesAt(zoom)) {
      mkdirSync(join(folder, String(zoom), String(x)), { recursive: true });
      const pixels = tilePixels(heightAt, zoom, x, y, stepM);
      const image = sharp(pixels, { raw: { width: TILE_PX, height: TILE_PX, channels: 3 } });
      const file = join(folder, String(zoom), String(x), `${y}.webp`);
      bytes += (await image.webp({ lossless: true, effort: 6 }).toFile(file)).size;
    }
  }
  if (bytes > MAX_BYTES) {
    throw new Error(`relief: ${bytes} bytes are too many. Raise STEP_M in scripts/geo/relief.ts.`);
  }
  const zooms = [...STEP_M.keys()];
  const about = {
    tiles: 'relief/{z}/{x}/{y}.webp',
    minzoom: Math.min(...zooms),
    maxzoom: Math.max(...zooms),
    bounds: BOUNDS,
    encoding: 'terrarium',
    tileSize: TILE_PX
  };
  writeOutput('relief/relief.json', `${JSON.stringify(about, null, 2)}\n`);
  return bytes;
}

function tilesAt(zoom: number): [x: number, y: number][] {
  const [west, south, east, north] = BOUNDS;
  const count = 2 ** zoom;
  const column = (lon: number) => ((lon + 180) / 360) * count;
  const row = (lat: number) =>
    (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * count;
  // A small inset keeps a tile that only shares the edge out.
  const inset = 1e-4;
  const tiles: [number, number][] = [];
  for (let x = Math.floor(column(west) + inset); x <= Math.floor(column(east) - inset); x++) {
    for (let y = Math.floor(row(north) + inset); y <= Math.floor(row(south) - inset); y++) {
      tiles.push([x, y]);
    }
  }
  return tiles;
}

function tilePixels(heightAt: HeightAt, zoom: number, x: number, y: number, stepM: number): Buffer {
  const count = 2 ** zoom;
  const pixels = Buffer.alloc(TILE_PX * TILE_PX * 3);
  for (let row = 0; row < TILE_PX; row++) {
    const mercatorY = Math.PI * (1 - (2 * (y + (row + 0.5) / TILE_PX)) / count);
    const lat = (Math.atan(Math.sinh(mercatorY)) * 180) / Math.PI;
    for (let column = 0; column < TILE_PX; column++) {
      const lon = ((x + (column + 0.5) / TILE_PX) / count) * 360 - 180;
      const metres = Math.round(heightAt(lon, lat) / stepM) * stepM + TERRARIUM_OFFSET_M;
      pixels.writeUInt16BE(metres, (row * TILE_PX + column) * 3);
    }
  }
  return pixels;
}
