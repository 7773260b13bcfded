// How many bytes a built site sends, in its Brotli form where it has one.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The sizes that budgets.json speaks of, in bytes.
 * @param {string} site the folder `npm run build` wrote
 * @param {string} stick the folder `npm run build:usb` wrote
 * @returns {Record<string, number>}
 */
export function measure(site, stick) {
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const linked = [...html.matchAll(/href="\.\/(_app\/[^"]+)"/g)].map(([, path = '']) => path);
  const assets = names(site, '_app/immutable/assets');
  // The others are fetched for rare characters only (scripts/font-ranges.ts).
  const fonts = assets.filter((path) => /^(?!.*-more\.).*\.woff2$/.test(path));
  const geo = names(site, 'geo').filter((path) => /\.(geo)?json$/.test(path));
  const map = [...names(site, '_app/immutable/chunks'), ...names(site, '_app/immutable/workers')];
  /** @param {readonly string[]} paths */
  const sum = (paths) => paths.reduce((total, path) => total + sent(site, path), 0);
  const page = sent(site, 'index.html');
  const scripts = sum(linked.filter((path) => path.endsWith('.js')));
  const styles = sum(linked.filter((path) => path.endsWith('.css')));
  const firstFonts = sum(fonts);
  return {
    page,
    scripts,
    styles,
    fonts: firstFonts,
    // The page has its styles in it: those that are linked beside are fetched by no first visit.
    firstVisit: page + scripts + firstFonts + sent(site, 'geo/atlas.json'),
    livingMap: sum(map.filter((path) => path.endsWith('.js') && isLarge(site, path))),
    geodata: sum(geo),
    oneFile: statSync(join(stick, 'index.html')).size
  };
}

/**
 * MapLibre and its worker are the only scripts of this size; their names are digests.
 * @param {string} site
 * @param {string} path
 */
function isLarge(site, path) {
  return statSync(join(site, path)).size > 400_000;
}

/**
 * @param {string} site
 * @param {string} folder
 */
function names(site, folder) {
  return readdirSync(join(site, folder)).map((name) => `${folder}/${name}`);
}

/**
 * @param {string} site
 * @param {string} path
 */
function sent(site, path) {
  const packed = statSync(join(site, `${path}.br`), { throwIfNoEntry: false });
  return (packed ?? statSync(join(site, path))).size;
}
