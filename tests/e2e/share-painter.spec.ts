import { readFileSync } from 'node:fs';
import { area as squareMetres } from '@turf/area';
import type { FeatureCollection } from 'geojson';
import type { Page } from '@playwright/test';
import { areaIdsOf } from '#lib/core/geo/disputed.ts';
import { pathArea } from '../data/path-area.ts';
import { expect, test } from './fixtures.ts';
import { open, stage } from './tour-page.ts';

// The living map in software takes long to its first frame, and each test waits for one.
test.describe.configure({ timeout: 240_000 });
const LIVING = { timeout: 120_000 };

const credit = (page: Page) => page.locator('[data-credit]');
const layer = (page: Page, id: string) => page.locator(`[data-layer-switch="${id}"]`);

/** From now on, counts the frames in which no map is painted. */
async function watchForGaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const look = (): void => {
      const pictures = document.querySelectorAll(
        '[data-stage] .paint canvas, [data-stage] .paint svg path'
      );
      const isPainted = [...pictures].some(
        (picture) => getComputedStyle(picture).visibility === 'visible'
      );
      const { dataset } = document.documentElement;
      dataset['gaps'] = String(Number(dataset['gaps'] ?? 0) + (isPainted ? 0 : 1));
      requestAnimationFrame(look);
    };
    look();
  });
  return async () => Number(await page.locator('html').getAttribute('data-gaps'));
}

/** Where the middle of a place's mark is, in pixels of the window. */
async function markAt(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-mark="${id}"]`).boundingBox();
  if (!box) throw new Error(`there is no mark ${id}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('J7.6 the live share map draws every country of the study in its true size', async ({
  page
}) => {
  await open(page, './explore/?map=maplibre');
  await expect(stage(page)).toHaveAttribute('data-map', 'svg');
  const json = (name: string) => JSON.parse(readFileSync(name, 'utf8')) as unknown;
  const region = json('src/content/study-region.json') as readonly string[];
  const outlines = ['countries', 'disputed'].flatMap(
    (name) => (json(`static/geo/${name}.geojson`) as FeatureCollection).features
  );
  const drawn = await page
    .locator('[data-stage] .paint path[data-area]')
    .evaluateAll((paths) =>
      paths.map((path) => [path.getAttribute('data-area') ?? '', path.getAttribute('d') ?? ''])
    );
  const ratio = (id: string): number => {
    // Palestine is two areas of another file.
    const parts = areaIdsOf(id);
    const paths = drawn.filter(([area = '']) => parts.includes(area));
    const truth = outlines
      .filter(({ properties }) => parts.includes(String(properties?.['id'])))
      .reduce((sum, outline) => sum + squareMetres(outline), 0);
    return paths.reduce((sum, [, d = '']) => sum + pathArea(d), 0) / truth;
  };
  for (const id of region) {
    expect(Math.abs(ratio(id) / ratio('SAU') - 1), id).toBeLessThan(0.02);
  }
});

test('shares are drawn equal-area also where the living map is wished; it comes when they go', async ({
  page
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // By a link that says where to look, which must not be followed twice.
  await open(page, './explore/?map=maplibre&motion=reduced&at=52,31,3.5');
  await expect(stage(page)).toHaveAttribute('data-map', 'svg');
  await expect(credit(page)).toContainText('equal-area');
  await expect(page.getByText('Relief (not under shares)')).toBeVisible();
  expect(asked.filter((path) => path.includes('worker'))).toEqual([]);

  // Moved and with a card, so that there is something to keep.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.locator('[data-mark="qom"]').click();
  await expect(page.locator('[data-card="place:qom"]')).toBeVisible();
  const before = await markAt(page, 'qom');
  const gaps = await watchForGaps(page);

  await layer(page, 'share').uncheck();
  await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', LIVING);
  await expect(credit(page)).toContainText('Mercator');
  await expect(page.locator('[data-card="place:qom"]')).toBeVisible();

  await layer(page, 'share').check();
  await expect(stage(page)).toHaveAttribute('data-map', 'svg');
  await expect(credit(page)).toContainText('equal-area');
  await expect(page.locator('[data-area="IRN"][data-fill]').first()).toBeAttached();
  await expect(page.locator('[data-card="place:qom"]')).toBeVisible();
  await expect(async () => {
    const after = await markAt(page, 'qom');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  }).toPass();
  expect(await gaps()).toBe(0);
});

test('the tour’s step of shares is equal-area, and the next step has the living map again', async ({
  page
}) => {
  await open(page, './?step=share&map=maplibre&motion=reduced');
  await expect(stage(page)).toHaveAttribute('data-map', 'svg');
  await expect(credit(page)).toContainText('equal-area');
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toHaveAttribute('data-step', 'brief');
  await expect(stage(page)).toHaveAttribute('data-map', 'maplibre', LIVING);
  await page.keyboard.press('PageUp');
  await expect(stage(page)).toHaveAttribute('data-map', 'svg');
  await expect(page.locator('[data-area="PAK"][data-fill]').first()).toBeAttached();
});

test('a phone’s share map says that it is equal-area', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './explore/');
  await expect(credit(page).getByText('equal-area', { exact: true })).toBeVisible();
});
