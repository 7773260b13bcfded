// The server goes away: before all of a page has come, and afterwards.

import { FaultyHost, faultProblem, partFile, sharedFile } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { serveUnder } from './sub-path.ts';
import { expectStep, steps } from './tour-page.ts';
import { visit } from './visit.ts';

test.describe.configure({ timeout: 120_000 });

// Kit, too, says what it could not fetch.
const expectedProblem = new RegExp(
  `${faultProblem.source}|Unable to preload CSS|Failed to fetch dynamically imported module|Expected a JavaScript|page error: $`
);
test.use({ ...plainChromium, expectedProblem });
const settled = '[data-map-settled="true"]';

test('gone in the middle of loading, text and first map are there, and one line says what to do', async ({
  page
}) => {
  let answered = Infinity;
  await page.route('**/*', (route) =>
    answered-- > 0 ? route.continue() : route.abort('connectionrefused')
  );
  // The page alone; with its styles and first scripts; with nearly all scripts.
  for (const requests of [1, 4, 12]) {
    await test.step(`after ${requests} requests`, async () => {
      answered = requests;
      await page.goto('./?map=svg');
      await expect(page.locator('#step-title')).toHaveText(steps[0]?.headline ?? '');
      await expect(page.locator('.poster svg')).toBeAttached();
      await page.evaluate(() => document.getAnimations().forEach((wait) => wait.finish()));
      await expect(page.locator('[data-asleep]')).toBeVisible();
      await expect(page.locator('[data-asleep]')).toHaveText(/Load it again/);
    });
  }
  answered = Infinity;
  await page.goto('./?map=svg');
  await expect(page.locator(settled)).toBeVisible();
  await expect(page.locator('[data-asleep]')).toHaveCount(0);
});

test('J11.4 gone after the first page, every step is still there, and nothing more is asked for', async ({
  browser
}) => {
  const site = await serveUnder('');
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${site.url}?map=svg`, { waitUntil: 'networkidle' });
  await expect(page.locator(settled)).toBeVisible();
  await site.close();
  const asked: string[] = [];
  // The browser looks for the icon of each address by itself.
  page.on('request', (request) => /icon/.test(request.url()) || asked.push(request.url()));
  for (let index = 1; index < steps.length; index += 1) {
    await page.keyboard.press('PageDown');
    await expectStep(page, index);
  }
  await page.keyboard.press('PageUp');
  await expectStep(page, steps.length - 2);
  expect(asked).toEqual([]);
  expect(wrong).toEqual([]);
  await context.close();
});

test('gone when another page is opened: it says so, and opens whole when asked again', async ({
  page
}) => {
  await page.goto('./?step=tehran&map=svg');
  await expect(page.locator(settled)).toBeVisible();
  const host = await FaultyHost.of(page, /_app\/|geo\//);
  const fontOf = () => page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily);
  for (const [link, heading] of [
    ['Explore', 'Look around the region'],
    ['Sources', 'Sources']
  ] as const) {
    host.answerWith('cut off');
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.locator('[data-error] h1')).toHaveText('This page could not be shown');
    const asked = host.asked.length;
    await page.locator('[data-again]').click();
    await expect.poll(() => host.asked.length, 'asked for again').toBeGreaterThan(asked);
    await expect(page.locator('[data-error]')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('[data-error] h1')).toHaveText('This page could not be shown');
    await page.goBack();
    await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
    await page.goForward();
    await expect(page.locator('[data-error]')).toBeVisible();
    host.answerWith(null);
    await page.locator('[data-again]').click();
    await expect(page.locator('h1')).toHaveText(heading);
    await expect.poll(fontOf, 'with its styles').toContain('Source Serif');
    await page.goBack();
    await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
  }
});

test('gone when figures are asked for: named in words, and they come when asked again', async ({
  page
}) => {
  const part = partFile('src/lib/data/share-facts.ts');
  const host = await FaultyHost.of(page, new RegExp(part));
  for (const fault of ['missing', 'html', 'cut off'] as const) {
    host.answerWith(fault);
    await page.goto('explore/?map=svg');
    await expect(page.locator('[data-share-panel]')).toContainText(
      'The figures could not be fetched: share-facts: could not be fetched'
    );
    await expect(page.locator(settled)).toBeVisible();
    host.answerWith(null);
    await page.locator('[data-share-retry]').click();
    await expect(page.locator('[data-share-panel="ready"]')).toBeVisible();
  }
});

test('gone when the tour’s step of shares or counts ask for figures: said, and nothing is claimed meanwhile', async ({
  page
}) => {
  const host = await FaultyHost.of(page, new RegExp(partFile('src/lib/data/share-facts.ts')));
  host.answerWith('missing');
  await visit(page, './?step=share&map=svg&motion=reduced');
  await page.getByRole('radio', { name: 'All sources' }).click();
  await expect(page.locator('[data-share-problem]')).toContainText('could not be fetched');
  await expect(page.locator('[data-live]')).toContainText('The figures could not be fetched');
  await expect(page.locator('[data-share-legend] h2')).toContainText('Pew Research Center, 2009');
  host.answerWith(null);
  await page.locator('[data-share-retry]').click();
  await expect(page.locator('[data-share-problem]')).toHaveCount(0);
  await expect(page.locator("[data-area='YEM'][data-fill=stripes-2-3]").first()).toBeAttached();

  host.answerWith('missing');
  await visit(page, 'explore/?map=svg&motion=reduced');
  await page.getByRole('radio', { name: 'Count', exact: true }).check();
  await expect(page.locator('[data-live]')).toContainText('The figures could not be fetched');
  await page.getByRole('radio', { name: 'Share', exact: true }).check();
  await page.getByRole('radio', { name: 'of all people' }).check();
  await expect(page.locator('[data-paint] [data-fill=no-estimate]')).toHaveCount(0);
});

test('gone when facts are asked for: cards and list name them, the map goes on, and they come when asked again', async ({
  page
}) => {
  const host = await FaultyHost.of(page, new RegExp(sharedFile('facts')));
  const card = page.locator('[data-card]');
  const list = page.locator('[data-list-problem]');
  const again = card.getByRole('button', { name: 'Try again' });
  for (const fault of ['missing', 'html', 'cut off'] as const) {
    host.answerWith(fault);
    await visit(page, 'explore/?map=svg&layers=places&sel=country:IRN');
    await expect(card).toContainText('facts: could not be fetched');
    await expect(list).toContainText('facts: could not be fetched');
    await expect(page.locator(settled)).toBeVisible();
    const asked = host.asked.length;
    await again.click();
    await expect.poll(() => host.asked.length).toBeGreaterThan(asked);
    await expect(card).toContainText('facts: could not be fetched');
    host.answerWith(null);
    await again.click();
    await expect(card.locator('h2')).toHaveText('Iran');
    await expect(list).toHaveCount(0);
  }
});

test('facts that came damaged: cards and list name them, the map and the tour go on, and a reload has them', async ({
  page
}) => {
  const host = await FaultyHost.of(page, new RegExp(sharedFile('facts')));
  host.answerWith('truncated');
  await visit(page, 'explore/?map=svg&layers=places&sel=country:IRN');
  const card = page.locator('[data-card]');
  await expect(card).toContainText('facts: could not be fetched');
  await expect(page.locator('[data-list-problem]')).toContainText('facts: could not be fetched');
  await expect(page.locator(settled)).toBeVisible();
  await page.getByRole('link', { name: 'The tour', exact: true }).click();
  await page.locator('[data-next]').click();
  await expectStep(page, 1);
  // A browser keeps a script that it could not read for as long as the page is open.
  host.answerWith(null);
  await visit(page, 'explore/?map=svg&layers=places&sel=country:IRN');
  await expect(card.locator('h2')).toHaveText('Iran');
});

/** What else is fetched when it is first needed: where its failure is told, how it is asked for again, what is then there. */
const PARTS = [
  {
    module: 'src/lib/components/details/card-part.ts',
    address: 'explore/?map=svg&sel=country:IRN',
    told: '[data-card]',
    words: 'card: could not be fetched',
    again: '[data-card] button:text-is("Try again")',
    there: '[data-card] h2:text-is("Iran")'
  },
  {
    module: 'src/lib/data/area-sizes.ts',
    address: 'explore/?map=svg&sel=country:IRN',
    told: '[data-card]',
    words: 'area sizes: could not be fetched',
    again: '[data-card] button:text-is("Try again")',
    there: '[data-card] h2:text-is("Iran")'
  },
  {
    module: 'src/lib/components/compare/Comparison.svelte',
    address: 'explore/?map=svg&layers=share&compare=high',
    told: '[data-map-problem]',
    words: 'second map: could not be fetched',
    again: '[data-map-retry]',
    there: '[data-compare-side]'
  },
  {
    module: 'src/lib/core/find/load-finder.ts',
    address: 'explore/?map=svg',
    told: '[data-find-problem]',
    words: 'search: could not be fetched',
    again: null,
    there: '[data-result]'
  }
] as const;

test('gone when any other part is asked for: named in words, the map goes on, and it comes when asked again', async ({
  page
}) => {
  const box = page.getByRole('combobox', { name: 'Search the map' });
  for (const { module, address, told, words, again, there } of PARTS) {
    const host = await FaultyHost.of(page, new RegExp(partFile(module)));
    host.answerWith('cut off');
    await visit(page, address);
    if (again === null) await box.fill('Iran');
    await expect(page.locator(told)).toContainText(words);
    await expect(page.locator(settled)).toBeVisible();
    if (again !== null) {
      await page.locator(again).click();
      await expect(page.locator(told)).toContainText(words);
    }
    host.answerWith(null);
    if (again === null) {
      await box.blur();
      await box.fill('Iraq');
    } else {
      await page.locator(again).click();
    }
    await expect(page.locator(there).first()).toBeVisible();
  }
});
