// npm run icons: paints static/icon.svg as the PNG files that home screens ask for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from './setup/chromium-launch.ts';

const SIZES_PX = [180, 192, 512];
const folder = join(import.meta.dirname, '../static');

const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch(chromiumLaunch());
try {
  const page = await browser.newPage();
  for (const size of SIZES_PX) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`
    );
    const path = join(folder, `icon-${size}.png`);
    await page.screenshot({ path, omitBackground: true });
    console.log(path);
  }
} finally {
  await browser.close();
}
