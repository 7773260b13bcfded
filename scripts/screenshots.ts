// npm run screenshots: pictures of the built site, every step in every size, theme and painter.

import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chromium } from 'playwright';
import steps from '../src/content/steps.json' with { type: 'json' };
import { readOptions, usage, type Options } from './screenshots/options.ts';
import { shotsOf, type Shot } from './screenshots/shots.ts';
import { Photographer } from './screenshots/take.ts';
import { chromiumLaunch } from './setup/chromium-launch.ts';
import { isBuildStale } from './setup/freshness.mjs';
import { root } from './setup/run.mjs';
import { listen, staticServer } from './setup/static-server.mjs';

// One picture that tells the whole: the first stop, its arc, the strip. The SVG map is drawn the
// same on every machine, so the file changes only when the page does.
const readmeArgs = '--steps mashhad --viewports desktop --themes light --map svg'.split(' ');
const readmeFile = 'docs/screenshots/tour-desktop.png';

try {
  const options = readOptions(process.argv.slice(2));
  const build = resolve(root, 'build');
  if (!existsSync(build)) throw new Error('build/ is missing. Run `npm run build` first.');
  if (isBuildStale()) console.warn('build/ is older than its sources: the pictures show the old.');
  const stepIds = steps.map(({ id }) => id);
  const shots = shotsOf(options.isReadme ? readOptions(readmeArgs) : options, stepIds);
  process.exitCode = (await takeAll(build, shots, options)) ? 0 : 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}

/** Takes every shot, also after one failed; true when all of them were taken without complaint. */
async function takeAll(build: string, shots: readonly Shot[], options: Options): Promise<boolean> {
  const server = staticServer(build);
  const baseUrl = await listen(server, { port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch(chromiumLaunch());
  const photographer = new Photographer(browser, baseUrl);
  let complaints = 0;
  try {
    for (const [index, shot] of shots.entries()) {
      const file = options.isReadme ? readmeFile : `${options.out}/${shot.file}`;
      const path = resolve(root, file);
      mkdirSync(dirname(path), { recursive: true });
      const problems = await photographer
        .take(shot, path)
        .catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
      complaints += problems.length;
      console.log(`${index + 1}/${shots.length} ${file}`);
      for (const problem of problems) console.error(`  ${shot.url}: ${problem}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return complaints === 0;
}
