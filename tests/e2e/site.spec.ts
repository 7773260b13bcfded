import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/setup/chromium-launch.ts';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { serveUnder } from './sub-path.ts';
import { visit } from './visit.ts';

test.describe('an unknown address', () => {
  test.use({
    expectedProblem: /^console error: Failed to load resource.*404/
  });

  test('is answered by a page that says so and leads on', async ({ page, baseURL }) => {
    const response = await page.goto('nothing/here/?map=svg');
    expect(response?.status()).toBe(404);
    await expect(page.locator('[data-error="404"] h1')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Explore the map' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('[data-error] a').first().click();
    await expect(page).toHaveURL(baseURL ?? '');
    await expect(page.locator('[data-step-panel]')).toBeVisible();
    await expect(page.locator('[data-stage]')).toBeVisible();
  });
});

for (const address of ['./', 'sources/']) {
  test(`icons and manifest are answered, asked from ${address}`, async ({ request, baseURL }) => {
    const html = await (await request.get(address)).text();
    const links = [
      ...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g)
    ];
    expect(links).toHaveLength(4);
    for (const [, link = ''] of links) {
      const { href } = new URL(link, new URL(address, baseURL));
      expect((await request.get(href)).status(), href).toBe(200);
    }
  });
}

test('the manifest names icons that are there', async ({ request, baseURL }) => {
  const manifest = (await (await request.get('manifest.webmanifest')).json()) as {
    readonly icons: readonly { readonly src: string }[];
  };
  expect(manifest.icons.length).toBeGreaterThan(2);
  for (const { src } of manifest.icons) {
    expect((await request.get(new URL(src, baseURL).href)).status(), src).toBe(200);
  }
});

test('a browser can read the manifest, and finds nothing wrong with it', async ({ page }) => {
  await page.goto('./?map=svg');
  const devtools = await page.context().newCDPSession(page);
  const { url, errors, data } = await devtools.send('Page.getAppManifest');
  expect(url).toBe(new URL('manifest.webmanifest', page.url()).href);
  expect(errors).toEqual([]);
  expect(data).toContain('"start_url"');
});

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
  }[];
}

test('the site can be installed from under a path: icons are of their size, its addresses answer, the browser has no objection', async () => {
  const site = await serveUnder('maps/story');
  // Nothing is installed from a private window, which every other test has.
  const context = await chromium.launchPersistentContext('', chromiumLaunch());
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}explore/?map=svg`);
    const devtools = await context.newCDPSession(page);
    const { url, data } = await devtools.send('Page.getAppManifest');
    const manifest = JSON.parse(data ?? '') as Manifest;
    const [start, scope] = [new URL(manifest.start_url, url), new URL(manifest.scope, url)];
    expect([start.href, scope.href]).toEqual([site.url, site.url]);
    expect((await context.request.get(start.href)).status()).toBe(200);
    for (const { src, sizes, type } of manifest.icons) {
      const icon = new URL(src, url).href;
      const response = await context.request.get(icon);
      expect([src, response.status(), response.headers()['content-type']]).toEqual([
        src,
        200,
        type
      ]);
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, icon);
      // A drawing is of any size.
      expect([src, sizes === 'any' ? type : size]).toEqual([
        src,
        sizes === 'any' ? 'image/svg+xml' : sizes
      ]);
    }
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  } finally {
    await context.close();
    await site.close();
  }
});

test('every page has a title and one description, before any script runs', async ({ request }) => {
  const titles = new Set<string>();
  for (const address of ['./', 'explore/', 'locate/', 'sources/']) {
    const html = await (await request.get(address)).text();
    expect(html.match(/<meta name="description" content="[^"]+"/g)).toHaveLength(1);
    expect(html.match(/<meta property="og:title" content="[^"]+"/g)).toHaveLength(1);
    titles.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
  }
  titles.delete('');
  expect(titles.size).toBe(4);
});

test('at no width is the head of the page wider than the page', async ({ page }) => {
  await visit(page, 'sources/');
  for (const width of [320, 767, 768, 999, 1000, 1100, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    const wide = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wide, { message: `${width} px` }).toBeLessThanOrEqual(0);
  }
});

test('where text stands beside the map, the text scrolls and the map is as high as the window lets it be', async ({
  page
}) => {
  const stage = page.locator('figure.stage');
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (const address of ['./?step=share&map=svg', 'explore/?map=svg']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, address);
    await expect(page.locator('[data-map-settled="true"]')).toBeVisible();
    expect(await overflow(), address).toBeLessThanOrEqual(0);
    // A phone on its side, and a laptop at 200 %.
    for (const [width, height] of [
      [844, 390],
      [720, 450]
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(async () => (await stage.boundingBox())?.height).toBe(height - 52);
      // Below is the strip, and no more.
      expect(await overflow(), `${address} at ${width}`).toBeLessThan(200);
    }
  }
});

test('with letters twice as large no line of text runs into the next', async ({ page }) => {
  for (const address of ['./?step=share&map=svg', 'explore/?map=svg', 'sources/', 'locate/']) {
    await visit(page, address);
    // As by a larger size of letters in the browser. Names on the map keep theirs; raised numbers take no line.
    const tight = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return [
        ...document.querySelectorAll('body *:not(sup, sup *, [data-stage] *, [data-locate-map] *)')
      ]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
        )
        .filter((element) => {
          const { fontSize, lineHeight } = getComputedStyle(element);
          return parseFloat(lineHeight) < parseFloat(fontSize);
        })
        .map((element) => element.textContent?.trim().slice(0, 40));
    });
    expect(tight, address).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['present/', 'speaker/']) {
    test(`${address} says what it needs and leads to the tour, which needs none`, async ({
      page,
      baseURL
    }) => {
      await page.goto(address);
      const line = page.locator('noscript p');
      await expect(line).toBeVisible();
      await expect(line).toContainText('This page needs JavaScript.');
      await line.locator('a').click();
      await expect(page).toHaveURL(baseURL ?? '');
      await expect(page.locator('[data-step-panel] h1')).toBeVisible();
      await expect(page.locator('.poster svg').first()).toBeVisible();
    });
  }
});
