import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
  },
  kit: {
    // 404.html is what static hosts answer for an unknown address; it expects the site at the host's root.
    adapter: adapter({ strict: true, precompress: true, fallback: '404.html' }),
    // Relative URLs let the same build run under any sub-path and from a plain file server.
    paths: { relative: true }
  }
};
