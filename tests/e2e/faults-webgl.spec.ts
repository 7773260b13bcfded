// The living map and what may take it away: no files, no worker, a graphics card that gives up.

import type { Page } from '@playwright/test';
import { FAULTS, FaultyHost, faultProblem, partFile } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { openSpeaker } from './talk.ts';

const expectedProblem = new RegExp(
  `${faultProblem.source}|Failed to fetch dynamically|Unable to preload|WebGL|CONTEXT_LOST`
);
test.use({
  viewport: { width: 800, height: 600 },
  contextOptions: { reducedMotion: 'reduce' },
  expectedProblem
});
test.describe.configure({ timeout: 180_000 });

const living = '[data-map="maplibre"][data-map-settled="true"]';
const simple = '[data-map="svg"][data-map-settled="true"]';
const PATIENCE = { timeout: 60_000 };

async function loseContext(page: Page, isRestored: boolean): Promise<void> {
  await page.evaluate(async (restored) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) throw new Error('there is no context to lose');
    const lost = new Promise((done) => canvas.addEventListener('webglcontextlost', done));
    extension.loseContext();
    await lost;
    if (restored) {
      const back = new Promise((done) => canvas.addEventListener('webglcontextrestored', done));
      setTimeout(() => extension.restoreContext());
      await back;
    }
  }, isRestored);
}

/** How many colours the living map's canvas shows, of a picture of it. */
async function coloursOf(page: Page): Promise<number> {
  const shot = await page.locator('canvas.maplibregl-canvas').screenshot();
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const words = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      words.set(colour, (words.get(colour) ?? 0) + 1);
    }
    // Not those of a few pixels at the edge of a letter.
    return [...words.values()].filter((count) => count > 50).length;
  }, shot.toString('base64'));
}

test('ten times lost and given back: the step stays, and so does the living map', async ({
  page
}) => {
  await page.goto('./?step=tehran&map=maplibre');
  await expect(page.locator(living)).toBeVisible(PATIENCE);
  for (let times = 0; times < 10; times += 1) {
    await loseContext(page, true);
  }
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-step-panel="riyadh"]')).toBeVisible();
  await expect(page.locator(`${living}[data-step="riyadh"]`)).toBeVisible();
  await expect(page.locator('[data-simple], [data-map-problem]')).toHaveCount(0);
  // A canvas that came back empty would look settled too.
  await expect.poll(() => coloursOf(page)).toBeGreaterThan(5);
});

test('lost for good: the simple map goes on at the step, says so once, and the living one can be asked for', async ({
  page
}) => {
  await page.goto('./?step=tehran&map=maplibre');
  for (let times = 0; times < 3; times += 1) {
    await expect(page.locator(living)).toBeVisible(PATIENCE);
    await loseContext(page, false);
    await expect(page.locator(`${simple}[data-step="tehran"]`)).toBeVisible();
    await expect(page.locator('[data-simple="lost"]')).toHaveCount(1);
    await expect(page.locator('[data-step-panel="tehran"]')).toBeVisible();
    await page.locator('[data-enliven]').click();
  }
  await expect(page.locator(living)).toBeVisible(PATIENCE);
  await expect(page.locator('[data-simple]')).toHaveCount(0);
});

test('lost for good during a talk: the speaker is told, the audience is not, and the living map comes when asked for', async ({
  page
}) => {
  await page.goto('./present/?step=tehran&map=maplibre');
  await expect(page.locator(living)).toBeVisible(PATIENCE);
  const speaker = await openSpeaker(page);
  await loseContext(page, false);
  await expect(page.locator(`${simple}[data-step="tehran"]`)).toBeVisible();
  const told = speaker.locator('[data-stage-simple="lost"]');
  await expect(told).toContainText('the graphics card gave up');
  await expect(page.locator('[data-simple="lost"]')).toBeHidden();
  await speaker.locator('[data-stage-enliven]').click();
  await expect(page.locator(`${living}[data-step="tehran"]`)).toBeVisible(PATIENCE);
  await expect(told).toHaveCount(0);
});

test('its script or its worker cut off: the simple map says so, and it comes when asked again', async ({
  page
}) => {
  for (const part of [partFile('src/lib/map/maplibre-painter.ts'), 'maplibre-gl-worker']) {
    const host = await FaultyHost.of(page, new RegExp(part));
    host.answerWith('cut off');
    await page.goto('./?step=tehran&map=maplibre');
    await expect(page.locator('[data-simple="unfetched"]')).toBeVisible(PATIENCE);
    await page.keyboard.press('PageDown');
    await expect(page.locator(`${simple}[data-step="riyadh"]`)).toBeVisible();
    host.answerWith(null);
    await page.locator('[data-enliven]').click();
    await expect(page.locator(`${living}[data-step="riyadh"]`)).toBeVisible(PATIENCE);
  }
});

test('without a file of its own it paints the rest, names the file, and asks again when told', async ({
  page
}) => {
  const files = ['countries.geojson', 'borders.geojson', 'disputed.geojson', 'relief/relief.json'];
  const host = await FaultyHost.of(page, new RegExp(`geo/(${files.join('|')})`));
  host.answerWith('html');
  await page.goto('explore/?map=maplibre&layers=relief,provinces&at=70,33,8');
  await expect(page.locator(living)).toBeVisible(PATIENCE);
  const problem = page.locator('[data-map-problem]');
  await expect(problem).toBeVisible();
  for (const fault of FAULTS) {
    host.answerWith(fault, /countries|relief/);
    await page.locator('[data-map-retry]').click();
    await expect(problem).toContainText('countries.geojson: ');
    await expect(problem).toContainText('relief/relief.json: ');
  }
  host.answerWith(null);
  await page.locator('[data-map-retry]').click();
  await expect(problem).toHaveCount(0);
});

/** Relief at rest over Pakistan, where tiles of two zooms are asked for on the way. */
const RELIEF = 'explore/?map=maplibre&layers=relief&at=70,31,5';
const TILES = /geo\/relief\/\d+\/\d+\/\d+\.webp/;

test('tiles of the relief missing or broken: one line says so, the map goes on, and they come when asked again', async ({
  page
}) => {
  const host = await FaultyHost.of(page, TILES);
  host.answerWith('missing');
  await page.goto(RELIEF);
  await expect(page.locator(living)).toBeVisible(PATIENCE);
  const problem = page.locator('[data-map-problem]');
  for (const [fault, words] of [
    ['missing', 'not found (404)'],
    ['truncated', 'is not a picture'],
    ['html', 'is not a picture'],
    ['cut off', 'could not be fetched']
  ] as const) {
    host.answerWith(fault);
    await page.locator('[data-map-retry]').click();
    await expect(problem).toHaveText(`Part of the map is missing. relief: ${words} Try again`);
  }
  const asked = host.asked.length;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator(living)).toBeVisible();
  await expect(problem).toHaveCount(1);
  const without = await coloursOf(page);
  // One of them is still not there.
  host.answerWith('missing', /\/5\/22\//);
  await page.locator('[data-map-retry]').click();
  await expect.poll(() => coloursOf(page)).toBeGreaterThan(without);
  await expect(problem).toContainText('relief: not found (404)');
  host.answerWith(null);
  await page.locator('[data-map-retry]').click();
  await expect.poll(() => host.asked.length).toBeGreaterThan(asked);
  await expect(problem).toHaveCount(0);
});

test('tiles of the relief come late: nothing waits and nothing is said, and they are painted when they come', async ({
  page
}) => {
  const host = await FaultyHost.of(page, TILES);
  host.answerWith('late');
  await page.goto(RELIEF);
  await expect(page.locator(living)).toBeVisible(PATIENCE);
  await expect.poll(() => host.asked.length).toBeGreaterThan(0);
  const without = await coloursOf(page);
  await expect(page.locator('[data-map-problem]')).toHaveCount(0);
  host.answerWith(null);
  await expect.poll(() => coloursOf(page)).toBeGreaterThan(without);
  await expect(page.locator('[data-map-problem]')).toHaveCount(0);
});

test('script, worker and files of the living map come late: the simple one goes on until they are there', async ({
  page
}) => {
  const script = partFile('src/lib/map/maplibre-painter.ts');
  const host = await FaultyHost.of(
    page,
    new RegExp(`${script}|maplibre-gl-worker|geo/(countries|borders|disputed|relief/relief)`)
  );
  host.answerWith('late');
  await page.goto('./?step=mashhad&map=maplibre');
  await expect(page.locator(simple)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator(`${simple}[data-step="tehran"]`)).toBeVisible();
  await expect(page.locator('[data-simple]')).toHaveCount(0);
  await expect.poll(() => host.asked.length).toBeGreaterThan(0);
  host.answerWith(null);
  await expect(page.locator(`${living}[data-step="tehran"]`)).toBeVisible(PATIENCE);
  await expect(page.locator('[data-map-problem]')).toHaveCount(0);
});
