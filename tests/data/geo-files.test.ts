import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCES } from '../../scripts/geo/sources.ts';

const FOLDER = 'static/geo';
const MAX_BYTES = 1_200_000;
const MAX_RELIEF_BYTES = 2_500_000;

type Relief = {
  readonly tiles: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly bounds: readonly number[];
  readonly encoding: string;
  readonly tileSize: number;
};

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/'));
const tiles = files.filter((file) => file.endsWith('.webp'));
const sources = readFileSync(join(FOLDER, 'SOURCES.md'), 'utf8');
const relief = JSON.parse(readFileSync(join(FOLDER, 'relief/relief.json'), 'utf8')) as Relief;

test('every file is named in SOURCES.md', () => {
  const named = files
    .filter((file) => file !== 'SOURCES.md')
    .map((file) => file.replace(/^relief\/\d+\/\d+\/\d+\./, 'relief/{z}/{x}/{y}.'));
  expect(named.filter((file) => !sources.includes(`\`${file}\``))).toEqual([]);
});

test('SOURCES.md names no file that is gone', () => {
  const named = [...sources.matchAll(/^\| `([^`]+)`/gm)].map(([, file = '']) => file);
  const gone = named.filter((file) => !file.includes('{') && !files.includes(file));
  expect(named.length).toBeGreaterThan(10);
  expect(gone).toEqual([]);
});

test('SOURCES.md names every archive with its version', () => {
  const archives = Object.values(SOURCES).map(({ name, version }) => `${name}@${version}`);
  expect(archives.filter((archive) => !sources.includes(archive))).toEqual([]);
});

test('SOURCES.md begins with the line of attribution', () => {
  const [first = ''] = sources.split('\n');
  expect(first).toMatch(/^Attribution: /);
  for (const owner of ['Natural Earth', 'GeoNames (CC BY 4.0)', 'Unicode CLDR', 'KDE Marble']) {
    expect(first).toContain(owner);
  }
});

test('no file is over 1.2 MB, and the relief not over 2.5 MB', () => {
  expect(files.filter((file) => sizeOf(file) > MAX_BYTES)).toEqual([]);
  expect(tiles.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThan(MAX_RELIEF_BYTES);
});

test('the relief has every tile that its description promises, lossless', () => {
  expect(relief).toMatchObject({ encoding: 'terrarium', tileSize: 256 });
  const promised: string[] = [];
  for (let zoom = relief.minzoom; zoom <= relief.maxzoom; zoom++) promised.push(...tilesAt(zoom));
  expect(tiles.toSorted()).toEqual(promised.toSorted());
  const lossy = tiles.filter(
    (file) => readFileSync(join(FOLDER, file)).toString('latin1', 8, 16) !== 'WEBPVP8L'
  );
  expect(lossy).toEqual([]);
});

/** Tiles that the bounds meet in more than an edge. */
function tilesAt(zoom: number): string[] {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = relief.bounds;
  const count = 2 ** zoom;
  const column = (lon: number) => ((lon + 180) / 360) * count;
  const row = (lat: number) =>
    (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * count;
  const edge = 1e-3;
  const found: string[] = [];
  for (let x = Math.floor(column(west) + edge); x < column(east) - edge; x++) {
    for (let y = Math.floor(row(north) + edge); y < row(south) - edge; y++) {
      found.push(
        relief.tiles
          .replace('{z}', String(zoom))
          .replace('{x}', String(x))
          .replace('{y}', String(y))
      );
    }
  }
  return found;
}

function sizeOf(file: string): number {
  return statSync(join(FOLDER, file)).size;
}
