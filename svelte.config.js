import adapter from '@sveltejs/adapter-static';
import { precompress } from './scripts/setup/precompress.mjs';

// 404.html is what static hosts answer for an unknown address; it expects the site at the host's root.
const staticSite = adapter({ strict: true, precompress: true, fallback: '404.html' });

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
  },
  kit: {
    adapter: {
      ...staticSite,
      async adapt(builder) {
        await staticSite.adapt(builder);
        // The adapter's own list of endings leaves these out.
        await precompress('build', ['.geojson']);
      }
    },
    // Relative URLs let the same build run under any sub-path and from a plain file server.
    paths: { relative: true }
  }
};
