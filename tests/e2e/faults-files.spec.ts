// Every file a page asks for, answered wrongly: one message that names it, the rest works, and
// "Try again" is enough when the host is in order again.

import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { TO_TAKE_AWAY } from '../../scripts/usb/to-take-away.ts';
import { FAULTS, FaultyHost, faultProblem, type Fault } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { visit } from './visit.ts';

test.use({ ...plainChromium, expectedProblem: faultProblem });
test.describe.configure({ timeout: 120_000 });

const settled = '[data-map-settled="true"]';
const problem = (page: Page) => page.locator('[data-map-problem]');

/** The files of the build, as their addresses end. */
const allFiles = readdirSync('build/geo', { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/')
);
const geoFiles = allFiles.filter((path) => /\.(geo)?json$/.test(path));

/** What the simple map and the lists read. The living map alone reads more: see faults-webgl.spec.ts. */
const DETAIL = ['provinces', 'districts', 'province-lines', 'rivers', 'lakes'].map(
  (name) => `${name}.geojson`
);
const NAMES = ['labels.geojson', 'disputed.geojson'];
const LIVING_MAP = ['countries.geojson', 'borders.geojson', 'relief/relief.json'];

test('every file of geodata is read by one of these tests, or by no page at all', () => {
  const known = ['atlas.json', 'shia-share.json', ...DETAIL, ...NAMES, ...LIVING_MAP];
  expect([...geoFiles].sort()).toEqual([...known, ...TO_TAKE_AWAY].sort());
  // Tiles: faults-webgl.spec.ts. Besides there are copies as sent, and words about the data.
  const others = allFiles.filter((path) => /\.\w+$/.test(path) && !/json(\.(br|gz))?$/.test(path));
  expect(others.filter((path) => !/^relief\/\d\/\d+\/\d+\.webp$/.test(path))).toEqual(
    others.filter((path) => path.startsWith('SOURCES.md'))
  );
});

/** What each fault is in words. */
const WORDS: Readonly<Record<Fault, string>> = {
  missing: 'not found (404)',
  truncated: 'is not JSON',
  html: 'is not JSON',
  'cut off': 'could not be fetched',
  late: ''
};

test('without its outlines the tour goes on, says so, and has the map when asked again', async ({
  page
}) => {
  const host = await FaultyHost.of(page, /geo\/atlas\.json/);
  host.answerWith('late');
  await visit(page, './?step=brief&map=svg');
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-step-panel="mashhad"]')).toBeVisible();
  await expect(page.locator('.poster svg')).toBeVisible();
  await expect(problem(page)).toHaveCount(0);
  host.answerWith(null);
  await expect(page.locator(settled)).toBeVisible();
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-step', 'mashhad');

  host.answerWith('html');
  await page.reload();
  for (const fault of FAULTS) {
    host.answerWith(fault);
    await page.locator('[data-map-retry]').click();
    await expect(problem(page)).toContainText(`atlas.json: ${WORDS[fault]}`);
    await expect(problem(page)).toHaveCount(1);
  }
  await page.locator('[data-next]').click();
  await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
  await expect(page.locator('.poster svg')).toBeVisible();
  host.answerWith(null);
  await page.locator('[data-map-retry]').click();
  await expect(page.locator(settled)).toBeVisible();
  await expect(problem(page)).toHaveCount(0);
  await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-step', 'tehran');
});

test('without a detail file its layer is missing, the rest is there, and it comes when asked again', async ({
  page
}) => {
  const host = await FaultyHost.of(page, new RegExp(`geo/(${DETAIL.join('|')})`));
  host.answerWith('html');
  await visit(page, 'explore/?layers=provinces,rivers,places&map=svg');
  for (const fault of FAULTS) {
    host.answerWith(fault);
    await page.locator('[data-map-retry]').click();
    for (const file of DETAIL) {
      await expect(problem(page)).toContainText(`${file}: ${WORDS[fault]}`);
    }
  }
  await expect(problem(page)).toHaveCount(1);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  const asked = host.asked.length;
  await page.locator('[data-row="country:IRN"]').evaluate((row: HTMLElement) => row.click());
  await expect(page.locator('[data-card="country:IRN"] h2')).toHaveText('Iran');
  expect(host.asked.length, 'nothing is asked for with every move').toBe(asked);
  for (const file of DETAIL) {
    const rest = DETAIL.slice(DETAIL.indexOf(file));
    host.answerWith('missing', new RegExp(rest.join('|')));
    await page.locator('[data-map-retry]').click();
    await expect(problem(page)).toContainText(
      `missing. ${rest.map((name) => `${name}: ${WORDS.missing}`).join('; ')}`
    );
  }
  host.answerWith(null);
  await page.locator('[data-map-retry]').click();
  await expect(problem(page)).toHaveCount(0);
  await expect(page.locator('[data-card="country:IRN"]')).toBeVisible();
});

test('without the names cards and list say so, and both come when asked again', async ({
  page
}) => {
  const host = await FaultyHost.of(page, new RegExp(`geo/(${NAMES.join('|')})`));
  const card = page.locator('[data-card]');
  const list = page.locator('[data-list-problem]');
  for (const file of NAMES) {
    host.answerWith('html', new RegExp(file));
    await page.goto('explore/?map=svg&sel=country:IRN');
    await expect(page.locator(settled)).toBeVisible();
    for (const fault of FAULTS) {
      host.answerWith(fault, new RegExp(file));
      await card.getByRole('button', { name: 'Try again' }).click();
      await expect(card).toContainText(`${file}: ${WORDS[fault]}`);
      await expect(list).toContainText(`${file}: ${WORDS[fault]}`);
    }
  }
  host.answerWith(null);
  await list.getByRole('button', { name: 'Try again' }).click();
  await expect(card.locator('h2')).toHaveText('Iran');
  await expect(list).toHaveCount(0);
});

test('without the outlines of countries the GeoJSON says why, and is made when asked again', async ({
  page
}) => {
  const host = await FaultyHost.of(page, /geo\/countries\.geojson/);
  await visit(page, 'explore/?map=svg');
  await page.locator('[data-open-table]').click();
  const make = page.locator('[data-share-table]').getByRole('button', { name: 'GeoJSON' });
  for (const fault of FAULTS) {
    host.answerWith(fault);
    await make.click();
    await expect(page.locator('[data-share-table] [role="alert"]')).toContainText(
      `countries.geojson: ${WORDS[fault]}`
    );
    host.answerWith(null);
    const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
    expect(download.suggestedFilename()).toBe('shia-share.geojson');
    await expect(page.locator('[data-share-table] [role="alert"]')).toHaveCount(0);
  }
});

test('no page asks for the files that are there to be taken away', async ({ page }) => {
  const host = await FaultyHost.of(page, /geo\/[\w/-]+\.(geo)?json/);
  for (const path of [
    './',
    'explore/?layers=share,provinces,rivers,places,events,tour,calls,flows',
    'sources/',
    'present/'
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(host.asked.length).toBeGreaterThan(3);
  for (const file of [...TO_TAKE_AWAY, 'shia-share.json']) {
    expect(host.asked).not.toContain(`geo/${file}`);
  }
});
