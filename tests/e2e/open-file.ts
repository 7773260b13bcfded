import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export interface Opened {
  readonly page: Page;
  /** What went wrong, and what was asked for besides the file itself. */
  readonly wrong: readonly string[];
}

/** Opens a copy under an awkward name; the fixtures know the tests' server only and would stop it. */
export async function openFile(
  browser: Browser,
  file: string,
  more = '',
  { hasChannel = true } = {}
): Promise<Opened> {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  if (!hasChannel) {
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  }
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'log') wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !/^(data|blob):/.test(request.url())) {
      wrong.push(request.url());
    }
  });
  await page.goto(pathToFileURL(file).href + more);
  await expect(page.locator('h1')).toBeVisible();
  return { page, wrong };
}
