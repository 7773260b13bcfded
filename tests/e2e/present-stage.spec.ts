import { readContent } from '../../scripts/story/read-content.ts';
import { expect, test } from './fixtures.ts';
import { isAt, keptFromBrowser, openStage, settled, slowness } from './talk.ts';
import { pressPageDown } from './timed-keys.ts';

const { notes } = readContent(process.cwd());

test('J1.4: black with ".", restored by PageDown without moving, and F5 never reloads', async ({
  page
}) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  await page.keyboard.press('.');
  await expect(page.locator('[data-cover="black"]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-cover]')).toHaveCount(0);
  await isAt(page, 'mashhad');
  await page.keyboard.press('PageDown');
  await isAt(page, 'tehran');
  // A browser without a window does not reload by F5 anyway: what is kept from it is what counts.
  expect(await keptFromBrowser(page, ['Shift+F5'])).toEqual([true]);
  await isAt(page, 'tehran');
  expect(await keptFromBrowser(page, ['F5'])).toEqual([true]);
  await isAt(page, 'opening');
  expect(loads).toBe(1);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'stage');
});

test('F5 and Shift+F5 do not reload the page from the box of G either: a clicker’s Start closes it', async ({
  page
}) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  await page.keyboard.press('g');
  await page.keyboard.type('par');
  expect(await keptFromBrowser(page, ['F5', 'Shift+F5'])).toEqual([true, true]);
  await expect(page.locator('[data-panel] input')).toHaveCount(0);
  expect(loads).toBe(1);
});

test('J1.5: two presses 120 ms apart are two steps; a held key is one', async ({ page }) => {
  await page.goto('./present/?map=svg');
  await settled(page);
  await pressPageDown(page, [0, 120], 20);
  await isAt(page, 'share');
  await settled(page);
  await isAt(page, 'share');
});

test('J2.2: no note is in the stage window, nor in what it loaded', async ({ page }) => {
  const bodies: string[] = [];
  page.on('response', (response) => {
    if (/\.(m?js|html?)$|\/$/.test(new URL(response.url()).pathname)) {
      void response.text().then(
        (text) => bodies.push(text),
        () => bodies.push('')
      );
    }
  });
  await openStage(page, 'step=mashhad&map=svg');
  const said = notes.flatMap((note) => note.say.map(({ text }) => text));
  expect(said.length).toBeGreaterThan(9);
  const html = await page.content();
  expect(said.filter((text) => html.includes(text))).toEqual([]);
  expect(said.filter((text) => bodies.some((body) => body.includes(text)))).toEqual([]);
});

test('J6.5: autoplay is off; when on, Pause is visible and any key stops it at once', async ({
  page
}) => {
  await page.goto('./present/?map=svg');
  await settled(page);
  await expect(page.locator('[data-pause]')).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(page.locator('[data-pause]')).toBeVisible();
  const ms = await page.evaluate(async () => {
    const startMs = performance.now();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'q' }));
    while (document.querySelector('[data-pause]')) {
      await new Promise((done) => queueMicrotask(() => done(null)));
      if (performance.now() - startMs > 1_000) {
        break;
      }
    }
    return performance.now() - startMs;
  });
  expect(ms).toBeLessThan(100 * (await slowness(page)));
  await isAt(page, 'opening');
});

test('J10.5: Esc from black only restores; leaving needs a second Esc', async ({ page }) => {
  await openStage(page, 'step=brief&map=svg&motion=reduced');
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-cover]')).toHaveCount(0);
  await expect(page.locator('[data-caption]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-stage-line]')).toHaveText(/Esc again/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-step-panel="brief"]')).toBeVisible();
});

test('all keys, all steps: the panels open, choose and close', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('?');
  await expect(page.locator('[data-panel] dt')).toHaveCount(22);
  // The Back of a phone closes it as Esc does.
  await page.locator('[data-panel]').dispatchEvent('cancel');
  await expect(page.locator('[data-panel]')).toHaveCount(0);
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-panel]')).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(page.locator('[data-overview-step] svg')).toHaveCount(9);
  await page.locator('[data-overview-step="riyadh"]').click();
  await isAt(page, 'riyadh');
  await expect(page.locator('[data-panel]')).toHaveCount(0);
});

test('the cursor hides when it rests', async ({ page }) => {
  await openStage(page);
  await page.mouse.move(300, 300);
  await expect(page.locator('[data-no-cursor]')).toHaveCount(0);
  await expect(page.locator('[data-no-cursor]')).toHaveCount(1);
});
