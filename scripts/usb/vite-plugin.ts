import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
const BLOB = '\0worker-as-blob';

/** In the one-file edition fonts are in the styles, and the map's worker comes from the file itself. */
export function usbPlugin(): Plugin {
  return {
    name: 'one-file-edition',
    enforce: 'pre',
    config: () => ({ build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER } }),
    resolveId: (id) => (id.startsWith(WORKER) ? BLOB : null),
    load(id) {
      if (id !== BLOB) {
        return null;
      }
      const code = readFileSync(createRequire(import.meta.url).resolve(WORKER), 'utf8');
      return `export default URL.createObjectURL(
        new Blob([${JSON.stringify(code)}], { type: 'text/javascript' })
      );`;
    }
  };
}
