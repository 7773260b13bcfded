// After one visit the site opens without a network; a new version waits until the visitor takes it.

import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { areAt, openSpeaker } from './talk.ts';
import { serveUnder, type ServedSite } from './sub-path.ts';
import { visit } from './visit.ts';

test.use({ ...plainChromium, serviceWorkers: 'allow' });

// Each test is several visits, and keeps a hundred files.
test.describe.configure({ timeout: 180_000 });

const settled = '[data-map-settled="true"]';

/** A copy of the build that a test may change, served under a path of its own. */
interface Copy extends ServedSite {
  readonly folder: string;
}

async function serveCopy(): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync('build', folder, {
    recursive: true,
    // Compressed forms would go on answering for a file that a test changes.
    filter: (path) => !/\.(br|gz)$/.test(path)
  });
  const site = await serveUnder('maps', folder);
  return {
    ...site,
    folder,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    }
  };
}

function change(copy: Copy, path: string, edit: (text: string) => string): void {
  const file = join(copy.folder, path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** The site as it would be published next, with another title on its first page. */
function publishNext(copy: Copy): void {
  const { version } = JSON.parse(readFileSync(join(copy.folder, '_app/version.json'), 'utf8')) as {
    version: string;
  };
  change(copy, 'index.html', (text) => text.replace('<html ', '<html data-edition="next" '));
  change(copy, 'service-worker.js', (text) => text.replaceAll(version, `${version}-next`));
  change(copy, '_app/version.json', (text) => text.replace(version, `${version}-next`));
}

/** Resolves when all of the site is kept. */
async function visitOnce(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('[data-kept="true"]')).toBeAttached({ timeout: 60_000 });
}

function tilesIn({ folder }: Copy): number {
  const names = readdirSync(join(folder, 'geo/relief'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.webp')).length;
}

/** How many tiles of the relief are kept; they are the last that are. */
async function keptTiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const copies = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(copies.map((copy) => copy.keys()))).flat();
    return requests.filter(({ url }) => url.endsWith('.webp')).length;
  });
}

/** The copy could not be completed, and none answers. */
async function expectGivenUp(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.installing?.state ?? 'given up';
      })
    )
    .toBe('given up');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
}

/** A page of a visitor who came once; the server is gone since. */
async function visitThenLoseServer(browser: Browser): Promise<{ page: Page; url: string }> {
  const copy = await serveCopy();
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'allow' });
  const page = await context.newPage();
  await visitOnce(page, copy.url);
  await copy.close();
  return { page, url: copy.url };
}

test('J4.4 with the server gone everything loads again: tour, explore, sources', async ({
  browser
}) => {
  const { page, url } = await visitThenLoseServer(browser);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${url}?step=tehran`);
  await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
  await expect(page.locator(settled)).toBeVisible();
  for (const step of ['riyadh', 'new-york-washington', 'question']) {
    await page.keyboard.press('PageDown');
    await expect(page.locator(`[data-step-panel="${step}"]`)).toBeVisible();
    await expect(page.locator(settled)).toBeVisible();
  }
  for (const path of ['explore/?layers=provinces,rivers', 'sources/', 'locate/', 'explore']) {
    await page.goto(url + path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[data-map-problem]')).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'The tour', exact: true }).click();
  await expect(page.locator('[data-step-panel]')).toBeVisible();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('J4.4 with the server gone the talk goes on in both windows, and the figures open and download', async ({
  browser
}) => {
  const { page, url } = await visitThenLoseServer(browser);
  const wrong: string[] = [];
  page.context().on('weberror', (error) => wrong.push(error.error().message));
  await page.goto(`${url}present/?step=tehran`);
  await expect(page.locator(settled)).toBeVisible();
  const speaker = await openSpeaker(page);
  await expect(speaker.locator('[data-picture] svg')).toHaveCount(2);
  await speaker.keyboard.press('PageDown');
  await areAt(page, speaker, 'riyadh');
  await speaker.close();
  await visit(page, `${url}explore/?layers=share,provinces&base=people`);
  await page.locator('[data-open-table]').click();
  for (const [button, start] of [
    ['CSV', 'country,iso3,base,'],
    ['JSON', '{'],
    ['GeoJSON', '{']
  ] as const) {
    const download = page.waitForEvent('download');
    await page
      .locator('[data-share-table]')
      .getByRole('button', { name: button, exact: true })
      .click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text.startsWith(start), button).toBe(true);
  }
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a new version waits, is announced, and comes whole when it is taken; until then none of its files answers for an old one', async ({
  browser
}) => {
  const copy = await serveCopy();
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'allow' });
  const page = await context.newPage();
  const [missing, hidden] = ['geo/rivers.geojson', 'geo/hidden.geojson'];
  renameSync(join(copy.folder, missing), join(copy.folder, hidden));
  await page.goto(copy.url);
  await expect.poll(() => keptTiles(page), { timeout: 60_000 }).toBe(tilesIn(copy));
  await expect(page.locator('[data-kept="false"]')).toBeAttached();
  renameSync(join(copy.folder, hidden), join(copy.folder, missing));
  publishNext(copy);
  await page.goto(`${copy.url}explore/?layers=rivers&map=svg`);
  await expect(page.locator('[data-map-problem]')).toContainText('rivers.geojson');
  await page.goto(`${copy.url}?step=tehran`);
  await expect(page.locator('html')).not.toHaveAttribute('data-edition', 'next');
  await expect(page.locator('[data-new-version]')).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-edition', 'next');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'next');
  await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
  await expect(page.locator('[data-new-version]')).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).map((name) => name.slice(-5))))
    .toEqual(['-next']);
  await page.goto(`${copy.url}explore/?layers=rivers&map=svg`);
  await expect(page.locator('[data-layer="rivers"]').first()).toBeAttached();
  await expect(page.locator('[data-map-problem]')).toHaveCount(0);
  await context.close();
  await copy.close();
});

test('an install that fails half-way leaves no broken copy, and the next visit completes it', async ({
  browser
}) => {
  const copy = await serveCopy();
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'allow' });
  const page = await context.newPage();
  const [missing, hidden] = ['sources/index.html', 'sources/hidden.html'];
  renameSync(join(copy.folder, missing), join(copy.folder, hidden));
  await page.goto(copy.url);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('geo/atlas.json'))?.status))
    .toBe(200);
  await expectGivenUp(page);
  renameSync(join(copy.folder, hidden), join(copy.folder, missing));
  await visitOnce(page, copy.url);
  await copy.close();
  await page.goto(`${copy.url}sources/`);
  await expect(page.locator('h1')).toHaveText('Sources');
  await context.close();
});

test('where the browser has no room the page goes on, and nothing half kept answers', async ({
  browser
}) => {
  const copy = await serveCopy();
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'allow' });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(copy.url);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  await page.goto(copy.url);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await expectGivenUp(page);
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-step-panel="opening"]')).toHaveCount(0);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await visitOnce(page, copy.url);
  expect(wrong).toEqual([]);
  await context.close();
  await copy.close();
});
