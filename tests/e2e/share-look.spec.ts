import { expect, test } from './fixtures.ts';
import { openExplore } from './share-page.ts';

// Where table and plot are on the page: what is said of a row is seen with it, and nothing is wider than the window.
test.describe.configure({ timeout: 180_000 });

test('all sources: the table has every published figure, and says so', async ({ page }) => {
  await openExplore(page, 'est=all');
  await page.locator('[data-open-table]').click();
  const table = page.locator('[data-share-table]');
  const box = table.getByLabel('Show every published figure');
  await expect(box).toBeChecked();
  await expect(box).toBeDisabled();
  await expect(table.locator('tr', { hasText: 'World Religion Database 2025' })).not.toHaveCount(0);
  const caption = table.locator('caption').first();
  await expect(caption).toContainText('With every other published figure');
  await expect(caption).toContainText('the lowest and the highest class of all verified figures');
  await expect(caption).toContainText('known errors');
  await page.getByRole('radio', { name: 'Range', exact: true }).check();
  await expect(box).toBeEnabled();
  await expect(box).not.toBeChecked();
  await expect(caption).not.toContainText('published figure');
});

test('a caption is as wide as what is seen of its table, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExplore(page);
  await page.locator('[data-open-table]').click();
  const scroller = page.locator('[data-table-scroll]');
  const words = scroller.locator('caption > div').first();
  const seen = async () => {
    const box = await words.boundingBox();
    return box && [box.x >= 0, box.x + box.width <= 390];
  };
  expect(await seen()).toEqual([true, true]);
  await scroller.evaluate((element) => (element.scrollLeft = 400));
  expect(await seen()).toEqual([true, true]);
  expect(await scroller.evaluate((element) => element.scrollLeft)).toBe(400);
});

for (const [width, height] of [
  [667, 375],
  [700, 420],
  [720, 450],
  [768, 500],
  [390, 844]
] as const) {
  test(`the plot makes no page wider than the window, ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openExplore(page);
    const quote = page.locator("[data-plot-row='PAK'] .quote");
    await expect(quote).toHaveText('“around 20%” in the article');
    const plot = page.locator('[data-range-plot]');
    const ends = await Promise.all([quote, plot].map((part) => part.boundingBox()));
    const [inner = NaN, outer = NaN] = ends.map((box) => box && box.x + box.width);
    expect(Number(inner)).toBeLessThanOrEqual(Number(outer));
    expect(await quote.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    ).toBeLessThanOrEqual(0);
  });
}

for (const iso3 of ['PAK', 'QAT', 'IRN']) {
  test(`the read-out never lies over the row it speaks of: ${iso3}`, async ({ page }) => {
    await openExplore(page, `sel=country:${iso3}`);
    const row = page.locator(`[data-plot-row='${iso3}']`);
    const readout = page.locator(`[data-plot-readout='${iso3}']`);
    await expect(readout).toBeAttached();
    const panel = page.locator('[data-explore-panel]');
    const end = await panel.evaluate((element) => element.scrollHeight - element.clientHeight);
    for (let top = 0; top <= end; top += 60) {
      const gap = await panel.evaluate((element, to) => {
        element.scrollTop = to;
        const pressed = element.querySelector('[data-plot-row][aria-pressed=true]');
        const said = element.querySelector('[data-plot-readout]');
        if (!pressed || !said) throw new Error('no row, or no read-out');
        return said.getBoundingClientRect().top - pressed.getBoundingClientRect().bottom;
      }, top);
      expect(gap, `scrolled to ${top}`).toBeGreaterThanOrEqual(-1);
    }
    await expect(row).toHaveAttribute('aria-pressed', 'true');
  });
}

test('under the pointer a row stays where it is, and the read-out beside it', async ({ page }) => {
  await openExplore(page);
  const panel = page.locator('[data-explore-panel]');
  const row = page.locator("[data-plot-row='PAK']");
  // The row is the last that is seen.
  await row.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const before = await row.boundingBox();
  if (!before) throw new Error('no row');
  await page.mouse.move(before.x + 60, before.y + before.height / 2);
  await expect(page.locator('[data-plot-readout=PAK]')).toBeAttached();
  expect(await row.boundingBox()).toEqual(before);
  const on = await page.evaluate(
    ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('[data-plot-row]') !== null,
    [before.x + 60, before.y + before.height / 2]
  );
  expect(on).toBe(true);
  await expect(panel).toBeVisible();
});

test('the rows of the plot make the document no longer than the window', async ({ page }) => {
  await openExplore(page);
  const root = page.locator('[data-range-plot]');
  // What is out of sight is placed within the plot, not on the page.
  const parents = await root
    .locator('.visually-hidden')
    .evaluateAll((hidden) =>
      hidden.map((element) =>
        Boolean((element as HTMLElement).offsetParent?.closest('[data-range-plot]'))
      )
    );
  expect(parents.length).toBeGreaterThan(5);
  expect(parents).not.toContain(false);
});

test('the row of a country that is selected elsewhere comes into view in the open table', async ({
  page
}) => {
  await openExplore(page);
  await page.locator('[data-open-table]').click();
  const table = page.locator('[data-share-table]');
  const row = table.locator("[data-table-row='IRQ drawn 0']");
  await expect(row).not.toBeInViewport();
  await page.locator('#find-input').fill('Iraq');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.locator('#find-input').press('Enter');
  await expect(page).toHaveURL(/sel=country:IRQ/);
  await expect(row).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.locator('[data-card] :focus, [data-card]:focus')).toHaveCount(1);
  // A click in a row that is seen moves nothing.
  const scroller = page.locator('[data-table-scroll]');
  const top = await scroller.evaluate((element) => element.scrollTop);
  await table.getByRole('button', { name: 'Iraq', exact: true }).click();
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(top);
});

test('a table that is opened begins where the selected country is, clear of its head', async ({
  page
}) => {
  await openExplore(page, 'sel=country:IRQ');
  await page.locator('[data-open-table]').click();
  const table = page.locator('[data-share-table]');
  await expect(table.locator("[data-table-row='IRQ drawn 0']")).toBeInViewport({ ratio: 1 });
  await expect(table.getByRole('heading')).toBeFocused();
  // Scrolled past, it comes down again from under the head when it is asked for again.
  await table
    .locator('[data-table-scroll]')
    .evaluate((element) => (element.scrollTop = element.scrollHeight));
  await page.locator("[data-plot-row='AZE']").click();
  const row = table.locator("[data-table-row='AZE drawn 0']");
  await expect(row).toBeInViewport({ ratio: 1 });
  const head = await table.locator('thead').first().locator('th').first().boundingBox();
  const box = await row.boundingBox();
  expect((box?.y ?? 0) + 1).toBeGreaterThan((head?.y ?? Infinity) + (head?.height ?? 0));
});
