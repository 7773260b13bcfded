// Kit lays .br and .gz forms beside the files it knows; GeoJSON, the largest of ours, is not among them.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** One step below the best: a few per cent larger, several times faster. */
const BROTLI_QUALITY = 9;

/**
 * The adapter, which then also compresses every `.geojson` of `folder`.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function compressingGeojson(adapter, folder) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      compressGeojson(folder);
    }
  };
}

/**
 * Writes `x.geojson.br` and `x.geojson.gz` beside every `x.geojson` of a folder.
 * @param {string} folder
 */
export function compressGeojson(folder) {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.geojson')) continue;
    const path = join(folder, name);
    const text = readFileSync(path);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length
    };
    writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
    writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
  }
}
