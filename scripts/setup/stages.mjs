// The stages of `npm test`, in order, as data.

import { countPlaywright, countVitest } from './counts.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {[string, ...string[]]} command
 * @property {string} [report] the JSON file the runner writes; without one the stage counts as one test
 * @property {(report: any) => import('./counts.mjs').Counts} [count]
 * @property {Record<string, string>} [env]
 * @property {boolean} [isNeededByTheRest] when it fails, nothing after it can tell us anything
 */

/** Where the runners leave their JSON reports, from the repository's root. */
export const reportFolder = '.cache/test-reports';

/** @type {readonly Stage[]} */
export const stages = [
  { name: 'build', command: ['npm', 'run', 'build'], isNeededByTheRest: true },
  { name: 'one file', command: ['npm', 'run', 'build:usb'] },
  { name: 'budgets', command: ['node', 'scripts/hosting/check-budgets.mjs'] },
  { name: 'lint', command: ['npx', 'eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['npx', 'prettier', '--check', '.'] },
  { name: 'types', command: ['npm', 'run', 'check'] },
  vitest('unit'),
  vitest('contract'),
  browser('together'),
  browser('alone')
];

/**
 * Browser tests of one of the two projects of playwright.config.ts, which must not run at the same time.
 * @param {string} project
 * @returns {Stage}
 */
function browser(project) {
  const report = `${reportFolder}/browser-${project}.json`;
  return {
    name: `browser, ${project}`,
    command: ['npx', 'playwright', 'test', `--project=${project}`],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    count: countPlaywright
  };
}

/**
 * @param {string} project
 * @returns {Stage}
 */
function vitest(project) {
  const report = `${reportFolder}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name: project,
    command: ['npx', 'vitest', 'run', '--project', project, ...reporters],
    report,
    count: countVitest
  };
}
