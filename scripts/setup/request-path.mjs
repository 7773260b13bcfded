// From what a browser asks for to a path on disk, and never outside the served folder.

import { join, resolve, sep } from 'node:path';

/**
 * The absolute path a request names, or undefined when it is malformed or leaves `folder`.
 * @param {string} folder
 * @param {string} target the request target as sent, such as `/explore/?step=mashhad`
 * @returns {string | undefined}
 */
export function requestPath(folder, target) {
  const path = decoded(target.split(/[?#]/, 1)[0] ?? '');
  // A backslash is a separator on Windows; NUL cuts the path short in the file system.
  if (!path?.startsWith('/') || path.includes('\\') || path.includes('\0')) return undefined;
  const base = resolve(folder);
  const file = join(base, path);
  return file === base || file.startsWith(base + sep) ? file : undefined;
}

/**
 * The precompressed forms a browser takes, best first, as [file ending, encoding].
 * @param {string | undefined} acceptEncoding
 * @returns {[string, string][]}
 */
export function acceptedVariants(acceptEncoding = '') {
  const accepted = acceptEncoding
    .split(',')
    .map((entry) => entry.trim().split(/\s*;\s*/))
    .filter(([, quality = 'q=1']) => !/^q=0(\.0*)?$/.test(quality))
    .map(([name = '']) => name.toLowerCase());
  /** @type {[string, string][]} */
  const ours = [
    ['.br', 'br'],
    ['.gz', 'gzip']
  ];
  return ours.filter(([, encoding]) => accepted.includes(encoding));
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
