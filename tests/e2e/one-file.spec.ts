// The one-file edition, opened from a disk with the network off, as from a stick in a classroom.

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { readContent } from '../../scripts/story/read-content.ts';
import type { StepNotes } from '../../src/lib/core/story/notes.ts';
import { expect, test } from './fixtures.ts';
import { openFile } from './open-file.ts';
import { plainChromium } from './plain-chromium.ts';
import { areAt, openSpeaker, slowness } from './talk.ts';

test.use(plainChromium);
// The whole tour there and back, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 });

const built = 'dist-usb/index.html';

const settled = '[data-map-settled="true"]';

/** The first words of everything that a step's notes say, long enough to be nothing else. */
function phrasesOf({ say, pointAt, ifAsked }: StepNotes): readonly string[] {
  const answers = ifAsked.flatMap(({ question, answer }) => [question, answer]);
  const texts = [...say.map(({ text }) => text), ...pointAt, ...answers];
  return texts
    .map((text) => /^[^"'\\`]{0,40}/.exec(text)?.[0] ?? '')
    .filter((text) => text.length > 15);
}

test.describe('the one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'a stick é '));
  const file = join(folder, 'talk #1.html');
  test.beforeAll(() => {
    expect(existsSync(built), `${built} is there: npm run build:usb`).toBe(true);
    copyFileSync(built, file);
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test('J1.6 is at most 4 MB and asks nobody for anything', async ({ browser }) => {
    expect(statSync(file).size).toBeLessThanOrEqual(4_000_000);
    const { page, wrong } = await openFile(browser, file, '?layers=provinces,rivers#/explore');
    await expect(page.locator(settled)).toBeVisible();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  for (const [rate, limitMs] of [
    [1, 1_000],
    [4, 3_000]
  ] as const) {
    test(`J1.1 shows the map with its stops within ${limitMs} ms on a processor ${rate} times slower`, async ({
      browser
    }) => {
      // Whatever else the machine does can only make it slower: one opening in time shows that it can be.
      await expect(async () => {
        const { ms, slow } = await openingMs(browser, rate);
        expect(ms).toBeLessThan(limitMs * slow);
      }).toPass({ timeout: 100_000 });
    });
  }

  /** Until the whole map is painted, and how much slower this machine is at the moment than the one meant. */
  async function openingMs(
    browser: Browser,
    rate: number
  ): Promise<{ readonly ms: number; readonly slow: number }> {
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const before = await slowness(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.addInitScript(() => {
      const whole = '[data-map-settled="true"]:has([data-labels-settled="true"]) [data-mark]';
      const look = (): void => {
        if (document.querySelector(whole)) {
          // Painted with the frame after the one it was put in.
          requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('whole')));
        } else {
          requestAnimationFrame(look);
        }
      };
      look();
    });
    await page.goto(pathToFileURL(file).href);
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    const readMs = (): Promise<number> =>
      page.evaluate(() => performance.getEntriesByName('whole')[0]?.startTime ?? Infinity);
    await expect.poll(readMs).toBeLessThan(Infinity);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const slow = Math.max(before, await slowness(page));
    const ms = await readMs();
    await context.close();
    return { ms, slow };
  }

  test('J2.1 next in either window moves both, from files without any server', async ({
    browser
  }) => {
    const { page: stage, wrong } = await openFile(browser, file, '?map=svg#/present');
    await expect(stage.locator(settled)).toBeVisible();
    const speaker = await openSpeaker(stage);
    expect(new URL(speaker.url()).protocol).toBe('file:');
    await speaker.keyboard.press('PageDown');
    await areAt(stage, speaker, 'baghdad');
    await stage.bringToFront();
    await stage.keyboard.press('PageDown');
    await areAt(stage, speaker, 'share');
    await speaker.reload();
    await areAt(stage, speaker, 'share');
    await expect(speaker.locator('[data-stage-state]')).toHaveCount(0);
    await speaker.locator('[data-next]').click();
    await areAt(stage, speaker, 'brief');
    await stage.close();
    await expect(speaker.locator('[data-stage-state="lost"]')).toHaveText(/closed/);
    await speaker.keyboard.press('PageDown');
    await expect(speaker.locator('[data-step="mashhad"]')).toHaveCount(1);
    const [again] = await Promise.all([
      speaker.waitForEvent('popup'),
      speaker.locator('[data-open-stage]').click()
    ]);
    await areAt(again, speaker, 'mashhad');
    expect(wrong).toEqual([]);
    await speaker.context().close();
  });

  test('J2.1 without a channel, which not every browser gives to files, both are reloaded and talk on', async ({
    browser
  }) => {
    const { page: stage, wrong } = await openFile(browser, file, '?map=svg#/present', {
      hasChannel: false
    });
    await expect(stage.locator(settled)).toBeVisible();
    const speaker = await openSpeaker(stage);
    for (const window of [stage, speaker]) {
      expect(await window.evaluate(() => 'BroadcastChannel' in globalThis)).toBe(false);
    }
    await speaker.keyboard.press('PageDown');
    await areAt(stage, speaker, 'baghdad');
    await stage.reload();
    await areAt(stage, speaker, 'baghdad');
    // S finds the window by its name, and leaves it as it is.
    const bornMs = await speaker.evaluate(() => performance.timeOrigin);
    await stage.keyboard.press('s');
    await speaker.keyboard.press('PageDown');
    await areAt(stage, speaker, 'share');
    expect(await speaker.evaluate(() => performance.timeOrigin)).toBe(bornMs);
    expect(stage.context().pages()).toHaveLength(2);
    await speaker.reload();
    await expect(speaker.locator('[data-stage-state]')).toHaveCount(0);
    await stage.keyboard.press('PageDown');
    await areAt(stage, speaker, 'brief');
    expect(wrong).toEqual([]);
    await stage.context().close();
  });

  test('J2.2 the document of the stage holds no word of the notes, nor of the program that has them', async ({
    browser
  }) => {
    const { page: stage, wrong } = await openFile(browser, file, '?map=svg#/present');
    await expect(stage.locator(settled)).toBeVisible();
    const phrases = readContent(process.cwd()).notes.flatMap(phrasesOf);
    expect(phrases.length).toBeGreaterThan(40);
    const found = async (): Promise<readonly string[]> => {
      const html = await stage.evaluate(() => document.documentElement.outerHTML);
      return phrases.filter((phrase) => html.includes(phrase));
    };
    // As they stand in the file itself, so that the search is known to find them.
    const source = readFileSync(file, 'utf8');
    expect(phrases.filter((phrase) => !source.includes(phrase))).toEqual([]);
    expect(await found()).toEqual([]);
    const speaker = await openSpeaker(stage);
    await expect(speaker.locator('[data-notes="opening"]')).toBeVisible();
    await speaker.keyboard.press('PageDown');
    await areAt(stage, speaker, 'baghdad');
    expect(await found()).toEqual([]);
    await stage.reload();
    await areAt(stage, speaker, 'baghdad');
    expect(await found()).toEqual([]);
    // What the page holds as data is still read.
    await expect(stage.locator('script[data-file]')).not.toHaveCount(0);
    expect(wrong).toEqual([]);
    await stage.context().close();
  });

  test('is stepped through from first to last and back by the keys of a clicker', async ({
    browser
  }) => {
    const { page, wrong } = await openFile(browser, file);
    const titles: string[] = [];
    await expect(page.locator(settled)).toBeVisible();
    const title = page.locator('h1');
    const next = page.locator('[data-next]');
    titles.push((await title.textContent()) ?? '');
    while ((await next.getAttribute('aria-disabled')) !== 'true') {
      await page.keyboard.press('PageDown');
      await expect(title).not.toHaveText(titles.at(-1) ?? '');
      await expect(page.locator(settled)).toBeVisible();
      titles.push((await title.textContent()) ?? '');
    }
    expect(new Set(titles).size).toBe(9);
    for (const earlier of titles.slice(0, -1).reverse()) {
      await page.keyboard.press('PageUp');
      await expect(title).toHaveText(earlier);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('has every page, map layer and link in it, and survives reload and back', async ({
    browser
  }) => {
    const { page, wrong } = await openFile(browser, file, '?layers=provinces,rivers#/explore');
    await expect(page.locator('h1')).toHaveText('Look around the region');
    await expect(page.locator('[data-map-problem]')).toHaveCount(0);
    await page.getByRole('link', { name: 'Where is it?', exact: true }).click();
    await expect(page.locator('h1')).toHaveText('Where is it?');
    await expect(page.locator('[data-locate-map] svg').first()).toBeVisible();
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await expect(page.locator('h1')).toHaveText('Sources');
    await page.reload();
    await expect(page.locator('h1')).toHaveText('Sources');
    await page.goBack();
    await expect(page.locator('h1')).toHaveText('Where is it?');
    await page.goBack();
    await expect(page.locator('h1')).toHaveText('Look around the region');
    await page.getByRole('link', { name: 'The tour', exact: true }).click();
    await expect(page.locator('[data-step-panel]')).toBeVisible();
    await page.locator('a[href="#step-title"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#step-title')).toBeFocused();
    await expect(page.locator('[data-step-panel]')).toBeVisible();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('opens at the step its address names', async ({ browser }) => {
    const { page, wrong } = await openFile(browser, file, '?step=tehran&theme=stage');
    await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'stage');
    expect(await page.evaluate(() => document.fonts.check("16px 'Source Serif 4'"))).toBe(true);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('holds what each part of the free map needs: comparison, measured line, search, card, table and its files', async ({
    browser
  }) => {
    const asked = '?layers=share,provinces&base=people&compare=high&measure=73,33.7;51.4,35.7';
    const { page, wrong } = await openFile(browser, file, `${asked}#/explore`);
    await expect(page.locator('[data-compare-bar]').first()).toBeVisible();
    await expect(page.locator('[data-measure-result]')).toContainText('km');
    await page.getByRole('combobox', { name: 'Search the map' }).fill('Parachinar');
    await page.locator('[data-result]').first().click();
    await expect(page.locator('[data-card]')).toContainText('Parachinar');
    await page.locator('[data-open-table]').click();
    const table = page.locator('[data-share-table]');
    for (const [button, start] of [
      ['CSV', 'country,iso3,base,'],
      ['JSON', '{'],
      ['GeoJSON', '{"type":"FeatureCollection"']
    ] as const) {
      const download = page.waitForEvent('download');
      await table.getByRole('button', { name: button, exact: true }).click();
      const text = readFileSync(await (await download).path(), 'utf8');
      expect(text.startsWith(start), button).toBe(true);
    }
    await expect(page.locator('[data-map-problem]')).toHaveCount(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
