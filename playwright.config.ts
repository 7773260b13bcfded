import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/setup/chromium-launch.ts';

process.env['TZ'] = 'UTC';

// The server says on which free port it listens; Playwright puts it into the environment of the
// workers, which read this file again. Before that the port is not known, and not needed.
const port = process.env['SITE_PORT'] ?? '0';
const launchOptions = chromiumLaunch();

/**
 * What measures times, or has the processor draw WebGL: one at a time, or they would starve each other. All other
 * files run two beside each other.
 */
const ALONE = [
  'dagger',
  'faults-browser',
  'faults-webgl',
  'one-file',
  'one-file-living',
  'phone',
  'present-door',
  'present-notes',
  'present-pointer',
  'present-sizes',
  'present-soak',
  'present-speaker',
  'present-stage',
  'present-steps',
  'present-together',
  'share-painter',
  'slow-webgl',
  'tour',
  'tour-living'
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  projects: [
    { name: 'together', testMatch: '**/*.spec.ts', testIgnore: ALONE },
    { name: 'alone', testMatch: ALONE, workers: 1 }
  ],
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // `npm test` names the file of the JSON, which it counts.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['line'], ['json']] : 'line',
  webServer: {
    command: 'node scripts/setup/serve.mjs build --port 0',
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<site_port>\d+)\// },
    timeout: 30_000
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // A copy made in the background would answer for files a test wants missing.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      ...launchOptions,
      // The fixtures record every foreign request; this also stops what they cannot see.
      args: [
        ...(launchOptions.args ?? []),
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
      ]
    },
    trace: 'retain-on-failure'
  }
});
