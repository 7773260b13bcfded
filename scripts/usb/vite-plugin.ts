import type { Plugin } from 'vite';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
const HELD_NAME = '\0held-worker';

/** By this name the page holds the worker, packed. */
export const HELD_WORKER = 'maplibre-gl-worker.mjs';

/**
 * The whole program with the speaker's notes is one script of the page, and would stand in the document
 * of the stage: the first thing it does is to take its own element out. Kit has asked for it before.
 */
const LEAVE_THE_PAGE = 'document.currentScript.remove();\n';

/**
 * In the one-file edition fonts are in the styles, the map's worker is known by the name of the file that the page
 * holds, and the program leaves the document when it runs.
 */
export function usbPlugin(): Plugin {
  return {
    name: 'one-file-edition',
    enforce: 'pre',
    config: () => ({ build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER } }),
    renderChunk(code, { isEntry }) {
      return isEntry && this.environment.name === 'client' ? LEAVE_THE_PAGE + code : null;
    },
    resolveId: (id) => (id.startsWith(WORKER) ? HELD_NAME : null),
    load: (id) => (id === HELD_NAME ? `export default ${JSON.stringify(HELD_WORKER)};` : null)
  };
}
