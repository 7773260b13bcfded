import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
const BLOB = '\0worker-as-blob';

/**
 * The whole program with the speaker's notes is one script of the page, and would stand in the document
 * of the stage: the first thing it does is to take its own element out. Kit has asked for it before.
 */
const LEAVE_THE_PAGE = 'document.currentScript.remove();\n';

/**
 * In the one-file edition fonts are in the styles, the map's worker comes from the file itself, and the
 * program leaves the document when it runs.
 */
export function usbPlugin(): Plugin {
  return {
    name: 'one-file-edition',
    enforce: 'pre',
    config: () => ({ build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER } }),
    renderChunk(code, { isEntry }) {
      return isEntry && this.environment.name === 'client' ? LEAVE_THE_PAGE + code : null;
    },
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
