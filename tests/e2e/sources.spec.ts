import { join } from 'node:path';
import { readContent } from '../../scripts/story/read-content.ts';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { visit } from './visit.ts';

const { facts } = readContent(join(import.meta.dirname, '../..'));
const ENTRY = '[data-source]';

test('every source is on the page, also before any script runs', async ({ request }) => {
  const html = await (await request.get('sources/')).text();
  const ids = [...html.matchAll(/id="source-([\w-]+)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual(facts.sources.map(({ id }) => id).toSorted());
});

test('links to other sites say nothing of where one comes from', async ({ page }) => {
  await page.goto('sources/');
  const rels = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('rel') ?? ''));
  expect(rels.length).toBeGreaterThan(100);
  for (const rel of rels) {
    expect(rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
  }
});

test('an address with an anchor scrolls to its source and marks it', async ({ page }) => {
  await page.goto('sources/#source-s-pew2009-method');
  const entry = page.locator('#source-s-pew2009-method');
  await expect(entry).toHaveClass(/marked/);
  await expect(entry).toBeInViewport();
  await expect(page.locator(`${ENTRY}.marked`)).toHaveCount(1);
});

test('a footnote of the tour leads to its source, and Back to the step', async ({ page }) => {
  await visit(page, './?step=mashhad&map=svg');
  await page.locator('[data-step-panel] button[popovertarget]').first().click();
  const link = page.locator('[popover]:popover-open a[href*="#source-"]').first();
  const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
  await link.click();
  await expect(page.locator(anchor)).toHaveClass(/marked/);
  await expect(page.locator(anchor)).toBeInViewport();
  await page.goBack();
  await expect(page.locator('[data-step-panel="mashhad"]')).toBeVisible();
});

test('the page links back to the step one came from', async ({ page }) => {
  await visit(page, './?step=tehran&map=svg');
  await page.locator('[data-step-panel] a[href$="#all"]').first().click();
  await page.locator('main header a').click();
  await expect(page).toHaveURL(/[?&]step=tehran/);
  await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
});

test('a step named on the page opens with the colours one chose', async ({ page }) => {
  await visit(page, 'sources/?theme=dark&map=svg');
  await page.locator('main a[href*="?step=riyadh"]').first().click();
  await expect(page.locator('[data-step-panel="riyadh"]')).toBeVisible();
  await expect(page).toHaveURL(/step=riyadh.*theme=dark/);
});

test('words and kind narrow the list; a reference shows its source again', async ({ page }) => {
  await visit(page, 'sources/');
  const count = page.locator('[data-shown]');
  await page.getByRole('searchbox').fill('dawn rally');
  await expect(page.locator(ENTRY)).toHaveCount(1);
  await expect(count).toContainText(`1 of ${facts.sources.length}`);
  await page.getByRole('combobox').selectOption('data');
  await expect(page.locator(ENTRY)).toHaveCount(0);
  const reference = page.locator('.differences a').first();
  await reference.click();
  await expect(page.locator(ENTRY)).toHaveCount(facts.sources.length);
  await expect(page.locator(`${ENTRY}.marked`)).toBeInViewport();
});

test('Cite copies and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, 'sources/');
  await page.locator('#source-s-dawn-05 [data-cite]').click();
  await expect(page.locator('#source-s-dawn-05 [data-cite]')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Dawn\. .*2020-01-05\. https:/);
});

test('where copying is refused the citation is there to select', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await visit(page, 'sources/');
  await page.locator('section[aria-labelledby="cite"] [data-cite]').click();
  const field = page.locator('section[aria-labelledby="cite"] textarea');
  await expect(field).toHaveValue(/version \d+\.\d+\.\d+\. http\S+ Read on /);
  await expect(field).toBeFocused();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the sources page, ${theme}`, async ({ page }) => {
    await page.goto(`sources/?theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await axeViolations(page)).toEqual([]);
  });
}

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('sources/');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});

for (const [screen, address, isPhone] of [
  ['the tour', './?step=share&map=svg', false],
  ['the free map', './explore/?map=svg', false],
  ['a phone', './?map=svg', true],
  ['the stage', './present/?step=mashhad&map=svg', false]
] as const) {
  test(`J12.3 from ${screen} two actions lead to how the map is made`, async ({ page }) => {
    if (isPhone) {
      await page.setViewportSize({ width: 390, height: 844 });
    }
    await page.goto(address);
    await expect(page.locator('[data-map-settled=true]')).toBeVisible();
    let about = page;
    if (screen === 'the stage') {
      await page.keyboard.press('?');
      const opened = page.waitForEvent('popup');
      await page.locator('[data-about-map]').click();
      about = await opened;
    } else {
      if (isPhone) {
        await page.getByRole('button', { name: 'Menu' }).click();
      }
      await page.getByRole('link', { name: 'Sources', exact: true }).click();
    }
    for (const id of ['boundaries', 'projection', 'view', 'unverified', 'report']) {
      await expect(about.locator(`h2#${id}`)).toBeVisible();
    }
    const part = (id: string) => about.locator(`section[aria-labelledby="${id}"]`);
    await expect(part('projection')).toContainText('equal-area');
    await expect(part('boundaries')).toContainText('Line of Control');
  });
}
