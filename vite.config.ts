import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { storyPlugin } from './scripts/story/vite-plugin.ts';
import { usbPlugin } from './scripts/usb/vite-plugin.ts';
import { chromiumLaunch } from './scripts/setup/chromium-launch.ts';

// Dates are UTC. Set before any worker or browser starts, since they inherit it.
process.env['TZ'] = 'UTC';

// A map in software takes seconds to its first frame, and longer on a busy machine.
const mapTimeoutMs = 120_000;

/**
 * What pages share goes into a few files rather than one for each combination of pages: a file of a few
 * hundred bytes costs a request like any other. From a threshold of 30_000 on, files that need each other
 * start in the wrong order, and no page comes up.
 */
const SHARED = {
  name: 'shared',
  test: /src|node_modules.(svelte|@sveltejs|d3-|topojson)|virtual:/,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: 12_000
};

export default defineConfig({
  plugins: [
    ...(process.env['BUILD_FORM'] === 'usb' ? [usbPlugin()] : []),
    storyPlugin(),
    sveltekit()
  ],
  build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } },
  define: {
    // A citation names the version it was taken from.
    'import.meta.env.SITE_VERSION': JSON.stringify(project.version),
    'import.meta.env.IS_ONE_FILE': JSON.stringify(process.env['BUILD_FORM'] === 'usb')
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Long enough for a machine that has much else to do; a test that hangs still fails.
          testTimeout: 30_000,
          setupFiles: ['tests/setup/property-seed.ts'],
          include: [
            'src/**/*.test.ts',
            'tests/data/**/*.test.ts',
            'tests/bench/**/*.test.ts',
            'scripts/**/*.test.ts'
          ]
        }
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: mapTimeoutMs,
          hookTimeout: mapTimeoutMs,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1024, height: 768 },
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
