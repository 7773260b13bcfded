// Tells whether the build is older than what it was made from.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** All that `npm run build` reads, besides the dependencies that the lock file names. */
const sources = [
  'src',
  'static',
  'scripts/hosting',
  'scripts/story',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'vite.config.ts'
];

/** True when build/ is missing or any source is newer than it. */
export function isBuildStale() {
  const built = newest(join(root, 'build/index.html'));
  return built === 0 || sources.some((source) => newest(join(root, source)) > built);
}

/**
 * When a file, or the newest file of a folder, was last changed, in ms; 0 if there is none.
 * @param {string} path
 * @returns {number}
 */
export function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
