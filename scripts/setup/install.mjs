// Installs the dependencies when they are missing or no longer those of package-lock.json.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */
/** @typedef {{ packages?: Record<string, Package> }} Lock */

/**
 * True when what npm noted as installed is what the lock file asks for. Optional packages may
 * be absent: npm leaves out those made for another system.
 * @param {Lock | undefined} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const there = installed?.packages;
  if (!wanted?.packages || !there) return false;
  const missing = Object.entries(wanted.packages).some(([path, entry]) => {
    if (path === '') return false;
    const found = there[path];
    if (!found) return !entry.optional;
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
  return !missing && Object.keys(there).every((path) => wanted.packages?.[path]);
}

/** Runs `npm ci` where it is needed; throws when that fails. */
export async function ensureInstalled() {
  const wanted = readLock('package-lock.json');
  if (isInstalled(wanted, readLock('node_modules/.package-lock.json'))) return;
  console.log('Installing the dependencies (npm ci) …');
  const status = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error(`npm ci ended with status ${status}; see its output above.`);
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined; // missing or unreadable: both mean that an install is due
  }
}
