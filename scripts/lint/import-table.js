// Who may import whom: the table of docs/ARCHITECTURE.md as data, and the reading of it.

/**
 * @typedef {object} Row
 * @property {readonly string[]} folders zones it may import from
 * @property {readonly string[]} packages npm packages; `name/*` allows every package of a scope
 */

// Types only: they leave nothing in what is built.
const typePackages = ['geojson', 'topojson-specification'];

// Tests may in addition use the tools of the trade, read files, and compare with turf.
const testPackages = [
  'vitest',
  'fast-check',
  'node:*',
  '@turf/*',
  '@maplibre/maplibre-gl-style-spec'
];

/**
 * A zone is a folder under src/lib, `components/map` (the only way to the map), or a folder of
 * src/. `app` is what lies directly in src/.
 * @type {Readonly<Record<string, Row>>}
 */
export const importTable = {
  core: {
    folders: ['core'],
    packages: ['d3-scale', 'd3-interpolate', 'd3-geo', '@turf/*', 'valibot', 'minisearch']
  },
  // `virtual:story` and its like: src/content, checked and made modules by scripts/story.
  data: { folders: ['core', 'data', 'content'], packages: ['topojson-client', 'virtual:*'] },
  state: { folders: ['core', 'state', 'i18n'], packages: ['svelte'] },
  map: { folders: ['core', 'map'], packages: ['maplibre-gl', 'topojson-client'] },
  svg: { folders: ['core', 'svg'], packages: ['d3-geo', 'topojson-client'] },
  i18n: { folders: ['core', 'i18n', 'content'], packages: [] },
  export: { folders: ['core', 'svg', 'export'], packages: [] },
  components: {
    folders: ['core', 'state', 'svg', 'components', 'components/map', 'i18n', 'export'],
    packages: ['svelte', '$app/paths']
  },
  'components/map': {
    folders: ['core', 'state', 'map', 'svg', 'components', 'components/map', 'i18n', 'export'],
    packages: ['svelte', '$app/paths']
  },
  routes: {
    folders: [
      'core',
      'data',
      'state',
      'svg',
      'components',
      'components/map',
      'i18n',
      'export',
      'routes'
    ],
    // node:fs is for the poster, which is painted when the site is built.
    packages: [
      'svelte',
      '$app/*',
      '@sveltejs/kit',
      '@fontsource/*',
      '@fontsource-variable/*',
      'node:fs'
    ]
  },
  content: { folders: ['core', 'content'], packages: [] },
  app: { folders: ['core', 'app'], packages: ['$app/*', '$service-worker', '@sveltejs/kit'] }
};

/**
 * What is wrong with an import, in words, or undefined when the table allows it. Files outside
 * src/ are free.
 * @param {string} file path of the importing file from the repository's root, with `/`
 * @param {string} specifier as written in the import
 * @returns {string | undefined}
 */
export function importProblem(file, specifier) {
  if (!file.startsWith('src/')) return undefined;
  const from = zoneOf(file);
  const row = importTable[from];
  if (!row) return `src/lib/${from} is not in the import table of scripts/lint/import-table.js.`;
  const path = specifier.split('?', 1)[0] ?? '';
  if (path.startsWith('.')) return relativeProblem(file, from, path);
  if (path.startsWith('$lib')) return 'Write `#lib/folder/file.ts` instead of `$lib`.';
  const alias = /^#(lib|content)\/(.*)$/.exec(path);
  if (alias) return aliasProblem(from, row, path, `src/${path.slice(1)}`);
  return packageProblem(from, row, path, file.includes('.test.'));
}

/**
 * @param {string} file
 * @param {string} from
 * @param {string} path
 */
function relativeProblem(file, from, path) {
  const target = resolved(file, path);
  const to = target.startsWith('src/') ? zoneOf(target) : undefined;
  // The root layout is where the page's one global stylesheet belongs.
  if (from === 'routes' && target === 'src/app.css') return undefined;
  // Within components, the gate to the map is a zone of its own but not a foreign folder.
  const isSameFolder = to !== undefined && topOf(from) === topOf(to);
  if (!isSameFolder) return `\`${path}\` leaves its folder: write \`#lib/folder/file.ts\`.`;
  if (path.startsWith('../..')) return `\`${path}\` climbs too far: write \`#lib/folder/file.ts\`.`;
  return undefined;
}

/**
 * @param {string} from
 * @param {Row} row
 * @param {string} path
 * @param {string} target
 */
function aliasProblem(from, row, path, target) {
  if (!/\.\w+$/.test(path)) return `\`${path}\` names no file: write its ending too, no barrels.`;
  const to = zoneOf(target);
  if (row.folders.includes(to)) return undefined;
  return `${from} may not import from ${to} (docs/ARCHITECTURE.md, "Who may import whom").`;
}

/**
 * @param {string} from
 * @param {Row} row
 * @param {string} path
 * @param {boolean} isTest
 */
function packageProblem(from, row, path, isTest) {
  const allowed = [...row.packages, ...typePackages, ...(isTest ? testPackages : [])];
  if (allowed.some((name) => isOfPackage(path, name))) return undefined;
  return `${from} may not import the package ${path} (docs/ARCHITECTURE.md, "Who may import whom").`;
}

/**
 * @param {string} path
 * @param {string} name
 */
function isOfPackage(path, name) {
  if (name.endsWith('*')) return path.startsWith(name.slice(0, -1));
  return path === name || path.startsWith(`${name}/`);
}

/**
 * The zone a file of src/ lies in.
 * @param {string} file
 */
function zoneOf(file) {
  const [, first = '', second = '', third = ''] = file.split('/');
  if (!file.startsWith('src/') || second === '') return 'app';
  if (first !== 'lib') return first;
  return second === 'components' && third === 'map' ? 'components/map' : second;
}

/** @param {string} zone */
function topOf(zone) {
  return zone.split('/', 1)[0];
}

/**
 * Where a relative import points, from the repository's root.
 * @param {string} file
 * @param {string} path
 */
function resolved(file, path) {
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
