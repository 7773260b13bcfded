// Markup in the words of the story is shown as it stands: it becomes no element and runs nothing.

import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { steps } from './tour-page.ts';
import { visit } from './visit.ts';

test.use(plainChromium);

const EVIL = '<img src=x onerror=hacked=1><script>hacked=2</script>';

test('markup in headlines, texts and names is text on every page', async ({ page }) => {
  const places = JSON.parse(readFileSync('src/content/facts/places.json', 'utf8')) as readonly {
    readonly names: { readonly en: string };
  }[];
  const words = [...steps.map(({ headline }) => headline), ...places.map(({ names }) => names.en)];
  let spiked = 0;
  await page.route(/_app\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    let body = await response.text();
    for (const word of words) {
      // Only whole texts of the story, in any of the quotes a bundler writes.
      for (const quote of ['`', '"', "'"]) {
        const whole = `${quote}${word}${quote}`;
        spiked += body.split(whole).length - 1;
        body = body.replaceAll(whole, `${quote}${word}${EVIL}${quote}`);
      }
    }
    await route.fulfill({ response, body });
  });
  await page.goto('./?step=tehran&map=svg');
  await expect(page.locator('[data-map-settled="true"]')).toBeVisible();
  const elements = page.locator('img[src="x"], body script:text-is("hacked=2")');
  await page.locator('[data-next]').click();
  await expect(page.locator('#step-title')).toContainText(EVIL);
  await expect(page.locator('[data-labels-settled="true"]')).toBeAttached();
  expect(spiked).toBeGreaterThan(words.length / 2);
  await expect(elements).toHaveCount(0);
  for (const address of [
    'explore/?map=svg&sel=place:tehran',
    'locate/',
    'sources/',
    'speaker/',
    'present/'
  ]) {
    await page.goto(address);
    await expect(page.locator('h1, [data-notes]').first()).toBeVisible();
    await expect(elements, address).toHaveCount(0);
  }
  await expect(page.locator('[data-map-settled="true"]')).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.locator('[data-overview-step] svg')).toHaveCount(steps.length);
  await expect(elements).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'hacked') as unknown)).toBeUndefined();
});

test('a link to a source leads to a page of the web, or there is none', async ({ page }) => {
  await visit(page, 'explore/?map=svg&sel=country:PAK');
  await page.locator('[data-open-table]').click();
  await page.getByLabel('Show every published figure').check();
  await expect(page.locator('[data-card] a[rel~="external"]').first()).toBeAttached();
  const links = await page
    .locator('a[rel~="external"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((link) => !/^https?:\/\/[^\s;]+$/.test(link))).toEqual([]);
});
