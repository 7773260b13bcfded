import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, stage } from './tour-page.ts';

// The living map in software takes long to its first frame.
test.describe.configure({ timeout: 240_000 });

interface RawPlace {
  readonly id: string;
  readonly inArticle: boolean;
}
interface RawStop {
  readonly stopId: string;
  readonly cityInArticle: boolean;
}
interface RawEvent {
  readonly id: string;
  readonly placeId: string | null;
  readonly inArticle: boolean;
}
const json = (name: string): unknown =>
  JSON.parse(readFileSync(`src/content/facts/${name}.json`, 'utf8'));
const places = json('places') as readonly RawPlace[];
const stops = json('stops') as readonly RawStop[];
const events = json('events') as readonly RawEvent[];
const isTold = new Map(places.map(({ id, inArticle }) => [id, inArticle]));

/** Names on the map by the id of what they name, as far as they are placed. */
async function names(page: Page): Promise<Map<string, string>> {
  return new Map(
    await page
      .locator('span[data-label]')
      .evaluateAll((labels) =>
        labels.map((label): [string, string] => [
          label.getAttribute('data-label') ?? '',
          label.textContent ?? ''
        ])
      )
  );
}

for (const map of ['svg', 'maplibre']) {
  test(`J7.5 names on the map carry † where the article does not tell of them: ${map}`, async ({
    page
  }) => {
    await open(page, `./explore/?map=${map}&motion=reduced&layers=places,holy,events`);
    await expect(stage(page)).toHaveAttribute('data-map', map, { timeout: 120_000 });
    await expect(page.locator('[data-labels-settled="true"]')).toBeAttached();
    const seen = [...(await names(page))].filter(([id]) => isTold.has(id));
    expect(seen.length).toBeGreaterThan(8);
    for (const [id, text] of seen) {
      // A diamond's name stands for what happened there.
      const there = events.filter(({ placeId }) => placeId === id);
      const told =
        there.length > 0 ? there.some(({ inArticle }) => inArticle) : isTold.get(id) === true;
      expect(`${id}: ${text}`).toMatch(told ? /[^†]$/ : /†$/);
    }
    expect(new Set(seen.map(([, text]) => text.endsWith('†'))).size).toBe(2);
  });
}

test('J7.5 the strip, the list and the map mark the same stops, on the map with a dotted ring, too', async ({
  page
}) => {
  await open(page, './?step=mashhad&map=svg&motion=reduced');
  const strip = page.locator('li[data-stop]');
  const marked = await strip.evaluateAll((stops) =>
    stops.map((stop): [string, boolean] => [
      stop.getAttribute('data-stop') ?? '',
      stop.querySelector('.name')?.textContent?.endsWith('†') ?? false
    ])
  );
  const daggers = new Map(marked);
  expect(new Set(daggers.values()).size).toBe(2);
  // A stop is told by the article if one of its records is.
  const told = new Set(stops.filter((stop) => stop.cityInArticle).map(({ stopId }) => stopId));
  for (const [id, isMarked] of daggers) {
    expect(`${id} ${isMarked}`).toBe(`${id} ${!told.has(id)}`);
  }
  for (const [id, text] of await names(page)) {
    if (daggers.has(id)) {
      expect(`${id}: ${text}`).toMatch(daggers.get(id) ? /†$/ : /[^†]$/);
    }
  }
  const rings = await page
    .locator('[data-mark] .disc[data-state=next]')
    .evaluateAll((discs) =>
      discs.map((disc): [string, string] => [
        disc.closest('[data-mark]')?.getAttribute('data-mark') ?? '',
        getComputedStyle(disc).borderTopStyle
      ])
    );
  expect(rings.length).toBeGreaterThan(0);
  for (const [id, style] of rings) {
    expect(`${id} ${style}`).toBe(`${id} ${daggers.get(id) ? 'dotted' : 'solid'}`);
  }

  await open(page, './explore/?map=svg&motion=reduced&layers=tour,events');
  await page.locator('[data-everything] summary').first().waitFor();
  for (const [id, isMarked] of marked) {
    const row = page.locator(`[data-row="stop:${id}"]`);
    if ((await row.count()) > 0) {
      expect(`${id}: ${await row.textContent()}`).toMatch(isMarked ? /†$/ : /[^†]$/);
    }
  }
  for (const { id, inArticle } of events) {
    const row = page.locator(`[data-row="event:${id}"]`);
    expect(`${id}: ${await row.textContent()}`).toMatch(inArticle ? /[^†]$/ : /†/);
  }
});
