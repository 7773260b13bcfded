import { expect, test } from './fixtures.ts';
import { choose, fillOf, live, openExplore } from './share-page.ts';

// Each test loads the page and redraws the map several times; on a busy machine that takes its time.
test.describe.configure({ timeout: 180_000 });

test('J7.1 Pakistan is striped as a range and one class otherwise, and the change is announced', async ({
  page
}) => {
  await openExplore(page);
  await expect(fillOf(page, 'PAK')).toHaveAttribute('data-fill', 'stripes-1-2');
  for (const [name, fill] of [
    ['Low', 'class-1'],
    ['Middle', 'class-1'],
    ['High', 'class-2']
  ] as const) {
    await choose(page, name);
    await expect(fillOf(page, 'PAK')).toHaveAttribute('data-fill', fill);
    await expect(live(page)).toContainText(`${name} estimate`);
  }
  await expect(live(page)).toContainText('Pakistan moves from 5–15% to 15–30%.');
  await choose(page, 'Range');
  await expect(fillOf(page, 'PAK')).toHaveAttribute('data-fill', 'stripes-1-2');
  await expect(live(page)).toContainText('Pakistan moves from 15–30% to 5–15% or 15–30%.');
});

test('J7.2 all sources stripe the countries whose published figures disagree, and the address says so', async ({
  page
}) => {
  await openExplore(page);
  await choose(page, 'All sources');
  await expect(fillOf(page, 'YEM')).toHaveAttribute('data-fill', 'stripes-2-3');
  await expect(fillOf(page, 'AZE')).toHaveAttribute('data-fill', 'stripes-3-4');
  await expect(page).toHaveURL(/[?&]est=all/);
  // Known errors stripe nothing, and the title no longer names one source.
  await expect(fillOf(page, 'SYR')).toHaveAttribute('data-fill', 'stripes-1-2');
  const legend = page.locator('[data-share-legend]');
  await expect(legend.locator('h2')).toHaveText(
    'Shia as a share of each country’s Muslims (all verified figures)'
  );
  await expect(legend).toContainText('known errors');
  await page.reload();
  await expect(fillOf(page, 'YEM')).toHaveAttribute('data-fill', 'stripes-2-3');
});

test('J7.3 one action shows every source of a row, and one legend has one base', async ({
  page
}) => {
  await openExplore(page);
  await page.locator("[data-plot-row='PAK']").hover();
  const readout = page.locator('[data-plot-readout=PAK]');
  await expect(readout).toBeInViewport();
  await expect(readout).toContainText('10–15% of Muslims · Pew Research Center 2009');
  await expect(readout).toContainText('World Religion Database 2025');
  await expect(readout).not.toContainText('not verified');
  await expect(readout).toContainText('around 20% of all people · article');
  await expect(page.locator("[data-outline='country PAK']").first()).toBeAttached();

  const legend = page.locator('[data-share-legend] h2');
  await expect(legend).toHaveText(
    'Shia as a share of each country’s Muslims (Pew Research Center, 2009)'
  );
  await choose(page, 'of all people');
  await expect(legend).toContainText('Shia as a share of all people (our arithmetic');
  await expect(fillOf(page, 'BHR')).toHaveAttribute('data-fill', 'no-estimate');
  await expect(live(page)).toContainText('Shia share of all people');
  await expect(live(page)).toContainText('Bahrain moves from over 60% to no figure on this base.');
});

test('J7.3 the plot is walked by arrow keys, and a row and its country are one selection', async ({
  page
}) => {
  await openExplore(page);
  await page.locator("[data-plot-row='IRN']").focus();
  await page.keyboard.press('ArrowDown');
  const row = page.locator("[data-plot-row='AZE']");
  await expect(row).toBeFocused();
  await expect(row).toHaveAccessibleName(/^Azerbaijan: 65–75%\. Pew Research Center 2009\. Other/);
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/sel=country:AZE/);
  // The card that opened has the focus; Escape closes it and gives the focus back.
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('[data-plot-row]').last()).toBeFocused();
});

test('figures not verified come on request, in words and marks, and are labelled', async ({
  page
}) => {
  await openExplore(page);
  const row = page.locator("[data-plot-row='PAK']");
  await expect(row).toHaveAccessibleName(/^Pakistan: 10–15%/);
  await expect(row).not.toHaveAccessibleName(/not verified/);
  await page.getByLabel('Add figures that are not verified').check();
  await expect(row).toHaveAccessibleName(/US State Dept IRF [^;]*, not verified: 15–20%/);
  await expect(row.locator('.other.unverified').first()).toBeAttached();
  await expect(page).toHaveURL(/unverified=1/);
});

test('the plot is ordered by name, and shows all countries when asked', async ({ page }) => {
  await openExplore(page);
  const rows = page.locator('[data-plot-row]');
  const few = await rows.count();
  await choose(page, 'By name');
  const names = await rows.locator('.name').allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  await page.locator('[data-plot-all]').click();
  expect(await rows.count()).toBeGreaterThan(few);
});

test('counts are circles on plain land; what is not verified comes only when asked for', async ({
  page
}) => {
  await openExplore(page);
  await choose(page, 'Count');
  await expect(page.locator("[data-circle='IRN']")).toBeVisible();
  await expect(page.locator('[data-area][data-fill]')).toHaveCount(0);
  await expect(page.locator("[data-circle='GBR']")).toHaveCount(0);
  await expect(live(page)).toContainText('Largest: Iran, 79–83 million');
  const count = page.locator('[data-readout-count]');
  await page.locator("[data-plot-row='IRN']").hover();
  await expect(count).toHaveText('79–83 million people in 2020, our arithmetic.');
  await page.locator("[data-plot-row='BHR']").hover();
  await expect(count).toHaveText('No count: it would mislead.');
  await page.locator("[data-circle='EGY']").click({ force: true });
  await expect(count).toHaveText('Under 1 million people in 2020, our arithmetic.');
  await expect(page.locator('[data-card]')).toContainText('people in 2020');
  await page.keyboard.press('Escape');
  await page.locator('[data-layer-switch=relief]').check();
  await expect(live(page)).toHaveText('Relief is on, but not drawn under shares.');
  await page.getByLabel('Add figures that are not verified').check();
  await expect(page.locator("[data-circle='GBR']")).toHaveCount(1);
  await expect(page.locator('[data-legend-unverified]')).toBeVisible();
  await expect(page).toHaveURL(/view=count&unverified=1/);
});

test('provinces are filled on their own base only; around them nothing is claimed', async ({
  page
}) => {
  await openExplore(page);
  await page.getByLabel('Figures below country level').check();
  await expect(page.locator("[data-province='YE-SD']")).toHaveAttribute('data-fill', 'class-4');
  await expect(page.locator("[data-province^='IQ']")).toHaveCount(0);
  // Their own block, with their own swatches: they are not Pew’s figures.
  const block = page.locator('[data-legend-provinces]');
  await expect(block.getByRole('heading')).toHaveText(
    'Below country level: share of Muslims, as published'
  );
  await expect(block.locator('.classes li').first()).toBeVisible();
  await expect(block).toContainText('as shares of all people instead: Pakistan, Iraq, ');
  await expect(fillOf(page, 'YEM')).toHaveAttribute('data-fill', 'no-estimate');
  await choose(page, 'of all people');
  await expect(page.locator("[data-province='IQ-BG']")).toHaveAttribute('data-fill', 'class-3');
  await expect(page.locator("[data-province='PK-KP-KURRAM']")).toHaveCount(1);
  await expect(page.locator("[data-province^='IR-'], [data-province^='BH-']")).toHaveCount(0);
  await expect(page.locator('[data-legend-provinces]')).toContainText(
    'Iraq (10, 2024, self-identified)'
  );
});

test('J12.2 no word of the panel and the table says whose side anyone is on', async ({ page }) => {
  await openExplore(page);
  await page.locator('[data-open-table]').click();
  const words = `${await page.locator('[data-share-panel]').innerText()}`;
  expect(words.length).toBeGreaterThan(5000);
  expect(words).not.toMatch(/\b(terrorist|martyr|regime|proxy|camp|axis of|militia state)/i);
});

test('the first page of the tour fetches none of the figures', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('./?map=svg&motion=reduced');
  await expect(page.locator('[data-map-settled=true]')).toBeVisible();
  const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => text.includes('World Religion Database 2025'))).toEqual([]);
});
