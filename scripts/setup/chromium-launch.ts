// How every test and script starts Chromium: drawn in software, asking nothing of the network.

import { existsSync } from 'node:fs';

const systemChromium = '/usr/bin/chromium';

export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  // WebGL2 without a GPU; Chromium no longer falls back to it by itself.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Chromium's own errands: without them a network log shows the page's requests only.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run'
];

/** CHROMIUM_PATH, else the system's, else undefined: Playwright then takes its own. */
export function chromiumPath(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  return chosen ?? (existsSync(systemChromium) ? systemChromium : undefined);
}

/** Launch options as Playwright takes them. */
export function chromiumLaunch(): { args: string[]; executablePath?: string } {
  const executablePath = chromiumPath();
  const args = [...chromiumArgs];
  return executablePath === undefined ? { args } : { args, executablePath };
}
