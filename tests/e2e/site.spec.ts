import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.describe('an unknown address', () => {
  test.use({
    expectedProblem: /^console error: (Failed to load resource.*404|.*Not found: \/nothing)/
  });

  test('is answered by a page that says so and leads on', async ({ page }) => {
    const response = await page.goto('nothing/here/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('[data-error="404"] h1')).toBeVisible();
    await expect(page.locator('[data-stage]')).toBeHidden();
    await expect(page.locator('nav a[aria-current]')).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('[data-error] a').first().click();
    await expect(page.locator('[data-step-panel]')).toBeVisible();
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-map-settled', 'true');
  });
});

test('icons and manifest are answered, from every depth of the site', async ({ page, request }) => {
  for (const address of ['./', 'sources/']) {
    await page.goto(address);
    const links = await page
      .locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')
      .evaluateAll((found) => found.map((link) => (link as HTMLLinkElement).href));
    expect(links).toHaveLength(4);
    for (const link of links) {
      expect((await request.get(link)).status(), link).toBe(200);
    }
  }
});

test('the manifest names icons that are there', async ({ request, baseURL }) => {
  const manifest = (await (await request.get('manifest.webmanifest')).json()) as {
    readonly icons: readonly { readonly src: string }[];
  };
  expect(manifest.icons.length).toBeGreaterThan(2);
  for (const { src } of manifest.icons) {
    expect((await request.get(new URL(src, baseURL).href)).status(), src).toBe(200);
  }
});

test('every page has a title and one description of its own', async ({ page }) => {
  const titles = new Set<string>();
  for (const address of ['./', 'explore/', 'sources/']) {
    await page.goto(address);
    titles.add(await page.title());
    await expect(page.locator('meta[name="description"]')).toHaveCount(1);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /\w/);
  }
  expect(titles.size).toBe(3);
});
