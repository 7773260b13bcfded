import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';

/**
 * Compares bytes with a digest written `sha512-<base64>` or `sha256-<hex>`.
 * Throws a message that names the source and says what to do; returns nothing if they agree.
 */
export function verifyDigest(source: string, bytes: Uint8Array, expected: string): void {
  const algorithm = expected.startsWith('sha512-') ? 'sha512' : 'sha256';
  const encoding = algorithm === 'sha512' ? 'base64' : 'hex';
  const actual = `${algorithm}-${createHash(algorithm).update(bytes).digest(encoding)}`;
  if (actual === expected) return;
  throw new Error(
    `${source}: the archive has changed (expected ${expected}, got ${actual}). ` +
      'Delete it from .cache/geo and run `npm run geo` again. If the digest still differs, ' +
      'find out why upstream changed before you put the new one into scripts/geo/sources.ts.'
  );
}

/** Throws, naming the source and the file, if one of the files that we take from it is not there. */
export function verifyFiles(source: string, paths: readonly string[]): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing === undefined) return;
  throw new Error(
    `${source}: ${missing} is not in the archive. Correct its \`files\` in scripts/geo/sources.ts.`
  );
}
