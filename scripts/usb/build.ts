// npm run build:usb: the site as one file in dist-usb/, to be opened from a stick without a network.
// With `-- --mode draft` also from a story with mistakes; the pages name them.

import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { root } from '../setup/run.mjs';
import { onePage, type HeldSource } from './one-page.ts';
import { TO_TAKE_AWAY } from './to-take-away.ts';
import { HELD_WORKER } from './vite-plugin.ts';

const work = join(root, '.cache/usb');
const out = join(root, 'dist-usb');

/** Packed, since they are three megabytes; the atlas stays plain: the first map must ask nothing of the browser. */
function heldFiles(): HeldSource[] {
  const folder = join(root, 'static/geo');
  const worker = createRequire(import.meta.url).resolve(`maplibre-gl/dist/${HELD_WORKER}`);
  const geodata = readdirSync(folder)
    .filter((name) => name === 'atlas.json' || name.endsWith('.geojson'))
    .filter((name) => !TO_TAKE_AWAY.includes(name))
    .map((name) => ({
      name,
      text: readFileSync(join(folder, name), 'utf8'),
      isGzipped: name !== 'atlas.json'
    }));
  return [...geodata, { name: HELD_WORKER, text: readFileSync(worker, 'utf8'), isGzipped: true }];
}

/** Behind `#` nothing is prerendered, and Kit refuses the options that ask for it: it builds a copy without. */
function copyRoutes(): void {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'assets'), { recursive: true });
  cpSync(join(root, 'src/routes'), join(work, 'src/routes'), { recursive: true });
  cpSync(join(root, 'src/app.css'), join(work, 'src/app.css'));
  cpSync(join(root, 'src/fonts'), join(work, 'src/fonts'), { recursive: true });
  const layout = join(work, 'src/routes/+layout.ts');
  const code = readFileSync(layout, 'utf8');
  writeFileSync(layout, code.replace(/^export const (prerender|trailingSlash) = .*$/gm, ''));
}

/** The server beside the page, in one file too. */
async function buildServer(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'scripts/usb/serve.ts'),
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'serve.mjs' } }
    }
  });
}

const { values } = parseArgs({ options: { mode: { type: 'string', default: 'production' } } });
process.chdir(root);
process.env['BUILD_FORM'] = 'usb';
copyRoutes();
await build({ logLevel: 'warn', mode: values.mode });
const html = readFileSync(join(work, 'page/index.html'), 'utf8');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
writeFileSync(
  join(out, 'index.html'),
  onePage(html, heldFiles(), readFileSync(join(root, 'static/icon.svg'), 'utf8'))
);
cpSync(join(root, 'scripts/usb/README.txt'), join(out, 'README.txt'));
await buildServer();
const megabytes = statSync(join(out, 'index.html')).size / 1e6;
console.log(`Wrote dist-usb/ (index.html has ${megabytes.toFixed(2)} MB)`);
