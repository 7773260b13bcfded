import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './tour-page.ts';

test.describe.configure({ timeout: 120_000 });

/** The point of an arc farthest from every other arc, in pixels of the window, where nothing lies over the map. */
async function bareSpotOn(page: Page, arcId: string): Promise<{ x: number; y: number }> {
  const spot = await page.locator('[data-paint] [data-arc]').evaluateAll((arcs, id) => {
    const pointsOf = (arc: Element): DOMPoint[] => {
      const path = arc instanceof SVGPathElement ? arc : arc.querySelector('path');
      const toWindow = path?.getScreenCTM();
      if (!path || !toWindow) return [];
      const length = path.getTotalLength();
      return Array.from({ length: 81 }, (_, index) =>
        path.getPointAtLength((length * (index + 10)) / 100).matrixTransform(toWindow)
      );
    };
    const isOwn = (arc: Element): boolean => arc.getAttribute('data-arc') === id;
    const others = arcs.filter((arc) => !isOwn(arc)).flatMap(pointsOf);
    const clearance = ({ x, y }: DOMPoint): number =>
      Math.min(...others.map((other) => Math.hypot(other.x - x, other.y - y)));
    const [best] = arcs
      .filter(isOwn)
      .flatMap(pointsOf)
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-paint]'))
      .toSorted((one, two) => clearance(two) - clearance(one));
    return best ? { x: best.x, y: best.y } : null;
  }, arcId);
  if (!spot) throw new Error(`no bare spot on ${arcId}`);
  return spot;
}

test('a click on a flow’s arc opens its card, marks the arc and stands in the address', async ({
  page
}) => {
  await open(page, './explore/?map=svg&motion=reduced&layers=flows');
  const ids = await page
    .locator('[data-paint] [data-arc]')
    .evaluateAll((arcs) => [...new Set(arcs.map((arc) => arc.getAttribute('data-arc') ?? ''))]);
  expect(ids.length).toBeGreaterThan(1);
  const flows: string[] = [];
  for (const id of ids) {
    const { x, y } = await bareSpotOn(page, id);
    await page.mouse.move(x, y);
    await expect(page.locator('[data-paint] [data-arc][data-state=marked]').first()).toBeAttached();
    await page.mouse.click(x, y);
    const card = page.locator('[data-card]');
    await expect(card).toHaveAttribute('data-card', /^flow:f\d/);
    const opened = (await card.getAttribute('data-card')) ?? '';
    flows.push(opened);
    await expect(page).toHaveURL(new RegExp(`sel=${opened}`));
    await expect(card).toContainText('not a route');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  }
  expect(flows).toEqual(ids.map((id) => `flow:${id}`));
});
