import type { Locator, Page } from '@playwright/test';
import { distanceKm } from '../../src/lib/core/geo/great-circle.ts';
import type { Position } from '../../src/lib/core/geo/position.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { visit } from './visit.ts';

// Twelve questions, on a machine that may be busy.
test.setTimeout(180_000);

const { story } = readContent(process.cwd());
const map = (page: Page): Locator => page.locator('[data-locate-map]');
const letters = (page: Page): Locator => page.locator('[data-letters] input');
const question = (page: Page): Locator => page.locator('[data-question]');
const answer = (page: Page): Locator => page.locator('[data-answer]');
const points = (page: Page): Promise<string | null> =>
  page.locator('[data-points]').getAttribute('data-points');

interface At {
  readonly x: number;
  readonly y: number;
}

async function open(page: Page, query = ''): Promise<void> {
  await visit(page, `locate/${query}`);
  await expect(map(page).locator('[data-paint] svg')).toBeVisible();
}

/** Answers with a letter and checks; the next question is not asked yet. */
async function answerBy(page: Page, letter: string): Promise<void> {
  await page.getByLabel('A letter', { exact: true }).check();
  await page.locator(`[data-letters] input[value="${letter}"]`).check();
  await page.locator('[data-check]').click();
  await expect(answer(page)).toBeVisible();
}

/** Goes on until something is asked. */
async function goTo(page: Page, target: string): Promise<void> {
  while ((await question(page).getAttribute('data-question')) !== target) {
    await answerBy(page, 'A');
    await page.locator('[data-next]').click();
    await expect(answer(page)).toHaveCount(0);
  }
}

/** The middle of a letter on the map. */
async function letterAt(page: Page, letter: string): Promise<At> {
  const box = await map(page).getByText(letter, { exact: true }).boundingBox();
  if (!box) throw new Error(`no letter ${letter}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pinAt(page: Page, { x, y }: At): Promise<void> {
  await page.getByLabel('A pin', { exact: true }).check();
  await page.mouse.click(x, y);
  await expect(page.locator('[data-pin]')).toBeVisible();
  await page.locator('[data-check]').click();
  await expect(answer(page)).toBeVisible();
}

function placed(id: string): Position {
  const position = story.places.find((place) => place.id === id)?.position;
  if (!position) throw new Error(`no place ${id}`);
  return position;
}

test('J4.3 a pin some way from Parachinar gives the points of that distance; it, the place and a source are shown', async ({
  page
}) => {
  const km = 250;
  await open(page);
  await goTo(page, 'place:parachinar');
  await page.getByLabel('A letter', { exact: true }).check();
  // From west to east: Herat is A, Karachi B, Parachinar C, Peshawar D, Gilgit E.
  const [there, gilgit] = [await letterAt(page, 'C'), await letterAt(page, 'E')];
  const pxPerKm =
    Math.hypot(gilgit.x - there.x, gilgit.y - there.y) /
    distanceKm(placed('parachinar'), placed('gilgit'));
  await pinAt(page, { x: there.x - km * pxPerKm, y: there.y });
  const shown = Number(/([\d,]+) km/.exec((await answer(page).textContent()) ?? '')?.[1]);
  expect(Math.abs(shown - km) / km).toBeLessThan(0.1);
  expect(await points(page)).toBe('2');
  await expect(page.locator('[data-truth]')).toContainText('Parachinar');
  const truth = await page.locator('[data-truth] i').boundingBox();
  expect(Math.hypot((truth?.x ?? 0) + 9 - there.x, (truth?.y ?? 0) + 9 - there.y)).toBeLessThan(4);
  await expect(map(page).locator('[data-arc]')).toHaveCount(1);
  await expect(page.locator('[data-fact]')).toContainText('Kurram');
  await expect(page.locator('[data-locate] ol')).toContainText('Kurram District');
});

test('J5.5 the game is played by keyboard alone with five letters, worth what a pin is worth that stands there', async ({
  page
}) => {
  await open(page);
  await page.locator('#step-title').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('A pin', { exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(letters(page)).toHaveCount(5);
  await expect(page.locator('[data-letters] legend')).toHaveText('Which letter is Iran?');
  for (const words of await page.locator('[data-letters] label').allTextContents()) {
    expect(words).toMatch(
      /^\s*[A-E]: [\d,]+ km [a-z-]+ of Islamabad, [\d,]+ km [a-z-]+ of Damascus\s*$/
    );
  }
  const where = await letterAt(page, 'B');
  await page.keyboard.press('Tab');
  await expect(letters(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-check]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-next]')).toBeFocused();
  await expect(page.locator('[data-live]')).toContainText(
    'of 3 points. You chose B, Saudi Arabia.'
  );
  const [byLetter, words] = [await points(page), await answer(page).textContent()];
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveText('Where is Iraq?');

  await open(page);
  await pinAt(page, where);
  expect(await points(page)).toBe(byLetter);
  const kmOf = (text: string | null): number => Number(/(\d+) km/.exec(text ?? '')?.[1]);
  expect(Math.abs(kmOf(await answer(page).textContent()) - kmOf(words))).toBeLessThan(15);
});

test('a country is right anywhere inside; what is played to the end is told, can be copied and played again', async ({
  page
}) => {
  await open(page);
  const { x, y } = await middleOfLetter(page, 'C');
  await pinAt(page, { x: x + 40, y: y - 30 });
  await expect(answer(page)).toHaveText('Right: that is Iran.');
  expect(await points(page)).toBe('3');
  await page.locator('[data-next]').click();
  for (let asked = 1; asked < 12; asked += 1) {
    await answerBy(page, 'C');
    await page.locator('[data-next]').click();
  }
  const result = page.locator('[data-result]');
  await expect(result).toBeFocused();
  const worth = await page.locator('tbody td:last-child').allTextContents();
  expect(worth).toHaveLength(12);
  const sum = worth.reduce((all, one) => all + Number(one), 0);
  await expect(result).toHaveText(`${sum} of 36 points`);
  expect(await axeViolations(page)).toEqual([]);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-copy]').click();
  await expect(page.locator('[data-copy-outcome]')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${sum} of 36 points`);
  expect(copied).toContain('/locate/');
  await page.locator('[data-again]').click();
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toHaveText('Where is Iran?');
  await expect(page.locator('[data-locate] .total')).toHaveText('Points so far: 0');
});

async function middleOfLetter(page: Page, letter: string): Promise<At> {
  await page.getByLabel('A letter', { exact: true }).check();
  return letterAt(page, letter);
}

test('on a phone a tap sets the pin, buttons zoom around it, and nothing is wider than the screen', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  await open(page);
  const box = await map(page).boundingBox();
  if (!box) throw new Error('no map');
  await page.touchscreen.tap(box.x + 250, box.y + 150);
  const pin = page.locator('[data-pin]');
  const before = await pin.boundingBox();
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  const after = await pin.boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(1.5);
  await expect(page.locator('[data-credit]')).toContainText('km');
  await page.touchscreen.tap(box.x + 200, box.y + 200);
  await expect.poll(async () => (await pin.boundingBox())?.x).toBeLessThan((before?.x ?? 0) - 20);
  const check = page.locator('[data-check]');
  await expect(check).toBeInViewport();
  expect((await check.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await check.tap();
  await expect(answer(page)).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await context.close();
});

for (const theme of ['light', 'dark', 'stage']) {
  test(`the game has no accessibility problem in the theme ${theme}, asking by pin, by letter and answered`, async ({
    page
  }) => {
    await open(page, `?theme=${theme}`);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('A letter', { exact: true }).check();
    expect(await axeViolations(page)).toEqual([]);
    await answerBy(page, 'E');
    expect(await axeViolations(page)).toEqual([]);
  });
}

test.describe('without its map', () => {
  test.use({ expectedProblem: /atlas\.json|404/ });

  test('it says what is missing, and asks on once the map is there', async ({ page }) => {
    let isThere = false;
    await page.route('**/geo/atlas.json*', (route) =>
      isThere ? route.fallback() : route.fulfill({ status: 404 })
    );
    await visit(page, 'locate/');
    const problem = page.locator('[data-locate-problem]');
    await expect(problem).toContainText('atlas.json');
    await page.getByLabel('A letter', { exact: true }).check();
    await letters(page).first().check();
    await expect(page.locator('[data-check]')).toBeDisabled();
    isThere = true;
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(problem).toHaveCount(0);
    await page.locator('[data-check]').click();
    await expect(answer(page)).toBeVisible();
  });
});
