import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { compressingGeojson } from './scripts/hosting/compress-geojson.js';
import { siteDirectives } from './scripts/hosting/content-security-policy.js';

const template = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
  },
  kit: {
    adapter: compressingGeojson(adapter({ strict: true, precompress: true }), 'build/geo'),
    csp: { mode: 'hash', directives: siteDirectives(template) },
    // Relative URLs let the same build run under any sub-path and from a plain file server.
    paths: { relative: true }
  }
};
