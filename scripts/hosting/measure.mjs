// How many bytes a built site sends, in its Brotli form where it has one. What cannot be what it should be,
// such as a page without scripts, is an error: a size of nothing would pass every budget.

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
  const scripts = sum(
    some(
      linked.filter((path) => path.endsWith('.js')),
      'scripts of the first page'
    )
  );
  const styles = sum(linked.filter((path) => path.endsWith('.css')));
  const firstFonts = sum(some(fonts, 'fonts'));
  const large = map.filter((path) => path.endsWith('.js') && isLarge(site, path));
  if (large.length !== 2) {
    throw new Error(`MapLibre and its worker should be two large scripts: ${large.join(', ')}`);
  }
  return {
    page,
    scripts,
    styles,
    fonts: firstFonts,
    // The page has its styles in it: those that are linked beside are fetched by no first visit.
    firstVisit: page + scripts + firstFonts + sent(site, 'geo/atlas.json'),
    livingMap: sum(large),
    geodata: sum(some(geo, 'geodata')),
    ...pages(site),
    oneFile: statSync(join(stick, 'index.html')).size
  };
}

/**
 * Every prerendered page but the first, as `page explore`, and for hosts without Brotli as `page explore, gzip`.
 * @param {string} site
 */
function pages(site) {
  const found = readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => (sizeOf(join(site, name, 'index.html')) === null ? [] : [name]));
  return Object.fromEntries(
    ['', ...some(found, 'pages')].flatMap((name) => {
      const path = join(name, 'index.html');
      const gzipped = sizeOf(join(site, `${path}.gz`));
      const title = name === '' ? 'page' : `page ${name}`;
      return [
        [title, sent(site, path)],
        [`${title}, gzip`, gzipped ?? statSync(join(site, path)).size]
      ];
    })
  );
}

/**
 * @param {readonly string[]} found
 * @param {string} what
 */
function some(found, what) {
  if (found.length === 0) throw new Error(`No ${what} found: is the site built as it was?`);
  return found;
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
  return sizeOf(join(site, `${path}.br`)) ?? statSync(join(site, path)).size;
}

/**
 * @param {string} path
 * @returns {number | null} `null` where there is no such file
 */
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}
