import { readFileSync, writeFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { oneFileDirectives, siteDirectives } from './scripts/hosting/content-security-policy.js';
import { notFoundPage } from './scripts/hosting/not-found.mjs';
import { precompress } from './scripts/setup/precompress.mjs';

const template = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');

const staticSite = adapter({ strict: true, precompress: true });

/** The site: pages of their own, files beside them, under any sub-path. */
const site = {
  adapter: {
    ...staticSite,
    /** @param {import('@sveltejs/kit').Builder} builder */
    async adapt(builder) {
      await staticSite.adapt(builder);
      // What static hosts answer for an unknown address.
      writeFileSync('build/404.html', notFoundPage());
      // The adapter's own list of endings leaves these out.
      await precompress('build', ['.geojson']);
    }
  },
  csp: { mode: /** @type {const} */ ('hash'), directives: siteDirectives(template) },
  // Styles in the page itself: it can be painted as soon as it is there.
  inlineStyleThreshold: 64_000,
  // The page registers it when all else has loaded.
  serviceWorker: { register: false },
  // Relative URLs let the same build run under any sub-path and from a plain file server.
  paths: { relative: true }
};

/**
 * The one file that `npm run build:usb` makes: everything inline, the pages behind `#`, since a page
 * opened from a disk may change nothing of its address but query and fragment.
 */
const oneFile = {
  adapter: adapter({ pages: '.cache/usb/page', fallback: 'index.html' }),
  csp: { mode: /** @type {const} */ ('hash'), directives: oneFileDirectives(template) },
  output: { bundleStrategy: /** @type {const} */ ('inline') },
  router: { type: /** @type {const} */ ('hash') },
  // A page opened from a disk can have no service worker.
  serviceWorker: { register: false },
  // Links are `#/explore`, right wherever the file lies.
  paths: { relative: false },
  outDir: '.cache/usb/kit',
  files: {
    routes: '.cache/usb/src/routes',
    assets: '.cache/usb/assets',
    serviceWorker: '.cache/usb/none'
  }
};

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
  },
  kit: {
    ...(process.env['BUILD_FORM'] === 'usb' ? oneFile : site)
  }
};
