// Finds a Chromium that starts, or installs one.

import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

export const advice = `No Chromium could be found or installed, so the browser tests cannot run. Do one of:
  - set CHROMIUM_PATH to the path of a recent Chromium or Chrome;
  - on Debian, as root: apt-get update && apt-get install -y chromium
  - npx playwright install --with-deps chromium   (asks for administrator rights)`;

/**
 * What surrounds the search, so that a test can be another machine.
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {() => string | undefined} playwrightsOwn path of the browser Playwright would use
 * @property {(path: string) => Promise<boolean>} starts
 * @property {boolean} isDebianRoot
 * @property {(command: string, args: string[]) => Promise<number>} run
 */

/**
 * The path of a Chromium that starts; installs one if there is none. Throws with advice.
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function ensureChromium(machine = thisMachine()) {
  const chosen = machine.env['CHROMIUM_PATH'];
  if (chosen) {
    if (await machine.starts(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start. Correct or unset it.`);
  }
  const found = await firstThatStarts(machine);
  if (found) return found;
  for (const [command, ...args] of installCommands(machine.isDebianRoot)) {
    console.log(`Installing Chromium: ${[command, ...args].join(' ')}`);
    await machine.run(command, args);
    const installed = await firstThatStarts(machine);
    if (installed) return installed;
  }
  throw new Error(advice);
}

/**
 * Where a Chromium may be: Playwright's own first, since it is the one Playwright was tested with.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function candidates({ env, playwrightsOwn }) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const own = playwrightsOwn();
  return [...(own ? [own] : []), ...onPath, ...macApplications];
}

/**
 * @param {boolean} isDebianRoot
 * @returns {[string, ...string[]][]}
 */
function installCommands(isDebianRoot) {
  /** @type {[string, ...string[]][]} */
  const apt = [['sh', '-c', 'apt-get update && apt-get install -y chromium']];
  return [...(isDebianRoot ? apt : []), ['npx', 'playwright', 'install', 'chromium']];
}

/** @param {Machine} machine */
async function firstThatStarts(machine) {
  for (const path of candidates(machine)) if (await machine.starts(path)) return path;
  return undefined;
}

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    playwrightsOwn() {
      const require = createRequire(join(root, 'package.json'));
      return require('playwright').chromium.executablePath();
    },
    // Being there is not enough: libraries may be missing, or the file may be a snap's stub.
    async starts(path) {
      if (!isExecutable(path)) return false;
      // Chrome on Windows opens a window instead of printing its version.
      if (process.platform === 'win32') return true;
      return (await run(path, ['--version'], { quiet: true })) === 0;
    },
    isDebianRoot: process.getuid?.() === 0 && isDebian(),
    run
  };
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: not a candidate
  }
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // no such file: not a Linux, so not Debian
  }
}
