import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
  },
  kit: {
    adapter: adapter({ strict: true, precompress: true }),
    // Relative URLs let the same build run under any sub-path and from a plain file server.
    paths: { relative: true }
  }
};
