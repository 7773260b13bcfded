// Compressed forms of files, beside them, for servers that send what lies ready.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** @type {readonly [string, (data: Buffer) => Promise<Buffer>][]} */
const forms = [
  ['.br', promisify(brotliCompress)],
  ['.gz', promisify(gzip)]
];

/**
 * Writes `.br` and `.gz` beside every file of `folder` with one of these endings.
 * @param {string} folder
 * @param {readonly string[]} endings such as `.geojson`
 */
export async function precompress(folder, endings) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && endings.includes(extname(entry.name)));
  await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const data = await readFile(path);
      await Promise.all(
        forms.map(async ([ending, compress]) => writeFile(path + ending, await compress(data)))
      );
    })
  );
}
