import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './tour-page.ts';

// One page a flow; on a busy machine each takes its time.
test.describe.configure({ timeout: 240_000 });

/** Near enough that flows which end in Syria lie farther from each other than a pointer reaches; f9 is out of sight. */
const ADDRESS = './explore/?map=svg&motion=reduced&layers=flows&at=56,35.5,5.5';
/** As far as a pointer reaches. */
const REACH_PX = 7;

/**
 * The point of an arc farthest from every other, in whole pixels of the window, where nothing lies over the map;
 * `null` where another is always within reach.
 */
async function bareSpotOn(page: Page, arcId: string): Promise<{ x: number; y: number } | null> {
  const spot = await page.locator('[data-paint] [data-arc]').evaluateAll((arcs, id) => {
    const pointsOf = (arc: Element): DOMPoint[] => {
      const path = arc.querySelector('path');
      const toWindow = path?.getScreenCTM();
      if (!path || !toWindow) return [];
      const length = path.getTotalLength();
      return Array.from({ length: 400 }, (_, index) =>
        path.getPointAtLength((length * index) / 400).matrixTransform(toWindow)
      );
    };
    const isOwn = (arc: Element): boolean => arc.getAttribute('data-arc') === id;
    const others = arcs.filter((arc) => !isOwn(arc)).flatMap(pointsOf);
    const [best] = arcs
      .filter(isOwn)
      .flatMap(pointsOf)
      // A click has whole pixels, a move has not.
      .map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }))
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-paint]'))
      .map(({ x, y }) => ({
        x,
        y,
        room: Math.min(...others.map((other) => Math.hypot(other.x - x, other.y - y)))
      }))
      .toSorted((one, two) => two.room - one.room);
    return best ?? null;
  }, arcId);
  return spot && spot.room > REACH_PX ? spot : null;
}

/** The same once the page has read its address, and the map has the size and the camera that it asks for. */
async function restingSpotOn(page: Page, arcId: string): Promise<{ x: number; y: number }> {
  await expect(page.locator('[data-layer-switch=flows]')).toBeChecked();
  await expect(page.locator('[data-layer-switch=events]')).not.toBeChecked();
  let spot = await bareSpotOn(page, arcId);
  await expect(async () => {
    const before = spot;
    spot = await bareSpotOn(page, arcId);
    expect(spot).not.toBeNull();
    expect(spot).toEqual(before);
  }).toPass();
  if (!spot) throw new Error(`no bare spot on ${arcId}`);
  return spot;
}

test('a click on a flow’s arc opens its card, marks the arc and stands in the address', async ({
  page
}) => {
  for (const id of ['f1', 'f2', 'f4', 'f5', 'f6']) {
    // A card moves the map to leave its arc in sight: each flow has a page of its own.
    await open(page, ADDRESS);
    const { x, y } = await restingSpotOn(page, id);
    await page.mouse.click(x, y);
    const card = page.locator('[data-card]');
    await expect(card).toHaveAttribute('data-card', `flow:${id}`);
    await expect(page).toHaveURL(new RegExp(`sel=flow:${id}`));
    await expect(card).toContainText('not a route');
    await expect(page.locator(`[data-paint] [data-arc="${id}"]`)).toHaveAttribute(
      'data-state',
      'marked'
    );
  }
});
