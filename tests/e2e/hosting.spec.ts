// What a host may ask of the site: any path, a strict policy, no storage.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { serveUnder } from './sub-path.ts';
import { visit } from './visit.ts';

test.use(plainChromium);
// Each test goes through every page.
test.describe.configure({ timeout: 120_000 });

const settled = '[data-map-settled="true"]';

/** Goes through all pages by their links, as a visitor does. */
async function walk(page: Page): Promise<void> {
  await expect(page.locator(settled)).toBeVisible();
  await page.locator('[data-next]').click();
  await expect(page).toHaveURL(/\?step=/);
  for (const name of ['Explore', 'Sources', 'The tour']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page'
    );
  }
  await expect(page.locator(settled)).toBeVisible();
}

test('under a sub-path every page, file and link is found', async ({ browser }) => {
  const site = await serveUnder('a/b');
  // The fixtures know the tests' own server only; here another one is the site.
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const wrong: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(site.url)) {
      wrong.push(`${response.status()} ${response.url()}`);
    }
  });
  page.on('requestfailed', (request) => wrong.push(`failed ${request.url()}`));
  for (const path of ['sources/', 'explore/?layers=provinces,rivers', '']) {
    // A file that is still on its way when the next page opens would count as failed.
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
  }
  await walk(page);
  expect(new URL(page.url()).pathname).toBe('/a/b/');
  expect(wrong).toEqual([]);
  // The page for an unknown address finds the site again, from any depth.
  await page.goto(`${site.url}no/such/page`);
  await expect(page.locator('[data-error="404"] h1')).toBeVisible();
  await page.getByRole('link', { name: 'See the sources' }).click();
  expect(page.url()).toBe(`${site.url}sources/`);
  await page.close();
  await site.close();
});

test('no page asks for what its policy forbids', async ({ page }) => {
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  for (const path of ['./', 'explore/', 'locate/', 'sources/']) {
    await page.goto(path);
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
    await expect(page.locator('h1')).toBeVisible();
  }
  await visit(page, './');
  await walk(page);
  expect(await page.evaluate(() => Reflect.get(window, 'broken') as string[])).toEqual([]);
});

test.describe('an injected script', () => {
  test.use({ expectedProblem: /violates the (document's|following) Content Security Policy/ });

  test('is not run, nor can anything be sent elsewhere', async ({ page }) => {
    await page.goto('./');
    const forbidden = await page.evaluate(async () => {
      const told: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        told.push(event.effectiveDirective);
      });
      const script = document.createElement('script');
      script.textContent = 'window.isHacked = true';
      document.body.append(script);
      const image = document.createElement('div');
      image.innerHTML = '<img src="data:," onerror="window.isHacked = true">';
      document.body.append(image);
      await fetch('https://elsewhere.example/').catch(() => told.push('fetch failed'));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return { told, isHacked: Reflect.get(window, 'isHacked') as unknown };
    });
    expect(forbidden.isHacked).toBeUndefined();
    expect(forbidden.told).toEqual(
      expect.arrayContaining(['script-src-elem', 'script-src-attr', 'connect-src', 'fetch failed'])
    );
  });
});

test('nothing is stored, not even after a setting was changed', async ({ page, context }) => {
  await visit(page, './');
  await walk(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page).toHaveURL(/theme=dark/);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    databases: await indexedDB.databases()
  }));
  expect(stored).toEqual({ cookie: '', local: [], databases: [] });
  // Kit keeps where each page was scrolled to, until the tab is closed.
  const session = await page.evaluate(() => Object.keys(sessionStorage));
  expect(session.filter((key) => !key.startsWith('sveltekit:'))).toEqual([]);
});
