// npm test: installs what is missing, runs every stage, and ends with `N passed, N failed`.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { countStage, sum, withStatus } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { root, run } from './run.mjs';
import { reportFolder, stages } from './stages.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** @type {{ name: string, counts: Counts }[]} */
const results = [];

try {
  await ensureInstalled();
  const env = { CHROMIUM_PATH: await ensureChromium(), TZ: 'UTC' };
  console.log(`Chromium: ${env.CHROMIUM_PATH}`);
  // A report left by an earlier run must not be counted when a runner dies before writing its own.
  rmSync(join(root, reportFolder), { recursive: true, force: true });
  for (const stage of stages) {
    console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
    const [command, ...args] = stage.command;
    const status = await run(command, args, { env: { ...env, ...stage.env } });
    results.push({ name: stage.name, counts: countOf(stage, status) });
    if (status !== 0 && stage.isNeededByTheRest) {
      console.log(`\nStopped: the ${stage.name} failed, so what comes after it cannot be run.`);
      break;
    }
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  results.push({ name: 'setup', counts: countStage(1) });
}

console.log('');
for (const { name, counts } of results) console.log(line(name, counts));
const total = sum(results.map(({ counts }) => counts));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {number} status
 * @returns {Counts}
 */
function countOf({ report, count }, status) {
  if (!report || !count) return countStage(status);
  try {
    const counts = count(JSON.parse(readFileSync(join(root, report), 'utf8')));
    return withStatus(status, counts);
  } catch (error) {
    console.error(`${report} could not be read: ${String(error)}`);
    return countStage(1);
  }
}

/**
 * @param {string} name
 * @param {Counts} counts
 */
function line(name, { passed, failed, skipped }) {
  const more = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${name.padEnd(17)} ${passed} passed, ${failed} failed${more}`;
}
