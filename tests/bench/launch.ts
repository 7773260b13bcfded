// One browser a visit: nothing of an earlier one is warm, neither files nor code nor shaders.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumLaunch } from '../../scripts/setup/chromium-launch.ts';

/** The window the page is designed at. */
const VIEWPORT = { width: 1440, height: 900 };

/** A map in software takes seconds to its first frame, and longer on a busy machine. */
const TIMEOUT_MS = 120_000;

/** Debian's /usr/bin/chromium is a script that adds `--enable-gpu-rasterization`. */
const DEBIAN = { script: '/usr/bin/chromium', program: '/usr/lib/chromium/chromium' };

/**
 * `webgl`: as the tests start it. `none`: as on a machine without any graphics processor, so no WebGL.
 * The page itself is drawn by the CPU in both; else SwiftShader would rasterize text and SVG.
 */
export type Graphics = 'webgl' | 'none';

export interface Visit {
  readonly browser: Browser;
  readonly page: Page;
}

/** A visit that takes longer is given up: on a quiet machine the slowest takes a tenth of it. */
const LONGEST_VISIT_MS = 180_000;

/**
 * Opens a browser and an empty page, uses them, and closes the browser. Rejects when that takes too long.
 */
export async function visit<T>(graphics: Graphics, use: (visit: Visit) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(launchOptions(graphics));
  // Whatever the page is waited for then ends with an error of its own.
  const timer = setTimeout(() => void browser.close(), LONGEST_VISIT_MS);
  try {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      locale: 'en-GB',
      timezoneId: 'UTC',
      serviceWorkers: 'block'
    });
    context.setDefaultTimeout(TIMEOUT_MS);
    const inPage = new URL('in-page/watch.js', import.meta.url);
    await context.addInitScript({ path: fileURLToPath(inPage) });
    return await use({ browser, page: await context.newPage() });
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

function launchOptions(graphics: Graphics): { args: string[]; executablePath?: string } {
  const options = chromiumLaunch();
  const isScript = options.executablePath === DEBIAN.script && existsSync(DEBIAN.program);
  const noGpu = ['--disable-gpu', '--disable-software-rasterizer'];
  const shared = options.args.filter((arg) => graphics === 'webgl' || !/swiftshader/.test(arg));
  return {
    ...options,
    ...(isScript && { executablePath: DEBIAN.program }),
    args: [
      ...shared,
      '--disable-gpu-rasterization',
      '--disable-accelerated-2d-canvas',
      ...(graphics === 'none' ? noGpu : [])
    ]
  };
}
