// Builds the pages we are compared with, and those of the slopes, into .cache/bench/site.

import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../scripts/setup/run.mjs';

const pages = [
  'bare/index.html',
  'slopes/arcs.html',
  'slopes/polygons.html',
  'slopes/bare-polygons.html'
];
const geoFiles = ['atlas.json', 'countries', 'borders', 'disputed', 'places', 'tour'].map((name) =>
  name.includes('.') ? name : `${name}.geojson`
);
const compressed = ['.html', '.js', '.css', '.json', '.geojson'];

/** Gives the folder. Compressed as our own build is, so that the wire carries both alike. */
export async function buildBareSite(): Promise<string> {
  const source = join(root, 'tests/bench');
  const folder = join(root, '.cache/bench/site');
  await build({
    root: source,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      // MapLibre is as large as it is; the warning would tell nothing new.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: pages.map((page) => resolve(source, page)) }
    }
  });
  for (const file of geoFiles) {
    await cp(join(root, 'static/geo', file), join(folder, 'geo', file));
  }
  await compressAll(folder);
  return folder;
}

const brotli = promisify(brotliCompress);

async function compressAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && compressed.includes(extname(entry.name))
  );
  await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      await writeFile(`${path}.br`, await brotli(await readFile(path)));
    })
  );
}
