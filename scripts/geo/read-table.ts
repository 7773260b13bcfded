import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads `scripts/geo/tables/<name>.json`. `T` is the layout described in tables/README.md. */
export function readTable<T>(name: string): T {
  const path = join(import.meta.dirname, 'tables', `${name}.json`);
  try {
    // The tables are ours and under review; their layout is asserted once, here.
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${path}: not readable as JSON. Restore the table from git.`, { cause });
  }
}
