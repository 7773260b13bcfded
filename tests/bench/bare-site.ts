// Builds the pages we are compared with, and those of the slopes, into .cache/bench/site.

import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { precompress } from '../../scripts/setup/precompress.mjs';
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
  await precompress(folder, compressed);
  return folder;
}
