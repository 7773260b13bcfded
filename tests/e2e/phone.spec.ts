// A cheap phone on a slow line, as on a bus or at the back of a hall.

import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { slowness } from './talk.ts';
import { expectStep, settled, steps } from './tour-page.ts';

test.use({ ...plainChromium, viewport: { width: 360, height: 640 }, hasTouch: true });
test.describe.configure({ timeout: 120_000 });

const KBIT = 1000 / 8;

/** 400 kbit/s with 400 ms of latency, and a processor a quarter as fast. */
async function onSlowLine(page: Page): Promise<{ readonly sentBytes: () => number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400 * KBIT,
    uploadThroughput: 400 * KBIT
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let sentBytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sentBytes += encodedDataLength;
  });
  return { sentBytes: () => sentBytes };
}

/** How many times slower than usual the machine runs at the moment. */
async function machineSlowness(page: Page): Promise<number> {
  await page.goto('about:blank');
  return slowness(page);
}

test('J4.1 text and first map are there within 5 s, and all that comes before Next answers is at most 300 kB', async ({
  page
}) => {
  const before = await machineSlowness(page);
  const { sentBytes } = await onSlowLine(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('#step-title')).toBeVisible();
  await expect(page.locator('.poster svg')).toBeVisible();
  const next = page.locator('[data-next]');
  const title = page.locator('#step-title');
  const first = (await title.textContent()) ?? '';
  await expect(async () => {
    if ((await title.textContent()) === first) {
      await next.click({ timeout: 1_000 });
    }
    await expect(title).not.toHaveText(first, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
  expect(sentBytes()).toBeGreaterThan(50_000);
  expect(sentBytes()).toBeLessThanOrEqual(300_000);
  const paintedMs = await page.evaluate(
    () => performance.getEntriesByName('map:poster')[0]?.startTime ?? Infinity
  );
  expect(paintedMs).toBeLessThan(5_000 * Math.max(before, await machineSlowness(page)));
});

test('J11.2 a link with a step opens that step, with at most 300 kB', async ({ page }) => {
  const { sentBytes } = await onSlowLine(page);
  await page.goto('./?step=riyadh');
  await expectStep(
    page,
    steps.findIndex(({ id }) => id === 'riyadh')
  );
  expect(sentBytes()).toBeLessThanOrEqual(300_000);
});

/** How far above Next the first line of the step's text ends, once it was scrolled to; px. */
async function firstLineAboveNext(page: Page): Promise<number> {
  const body = page.locator('[data-step-panel] .body').first();
  return body.evaluate((element) => {
    const startedAt = scrollY;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.selectNodeContents(element);
    const [line] = range.getClientRects();
    const next = document.querySelector('[data-next]')?.getBoundingClientRect();
    const isPainted =
      line && document.elementsFromPoint(line.left + 2, line.top + 2).includes(element);
    scrollTo({ top: startedAt, behavior: 'instant' });
    return line && next && isPainted ? next.top - line.bottom : -Infinity;
  });
}

test('J4.2 title, map, text and Next are on every step without scrolling sideways', async ({
  page
}) => {
  await page.goto('./');
  for (let index = 0; index < steps.length; index += 1) {
    await expectStep(page, index);
    const seen = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const next = box('[data-next]');
      const title = box('#step-title');
      const map = box('[data-stage]');
      return {
        width: document.documentElement.scrollWidth,
        nextHeight: next?.height ?? 0,
        nextTop: (next?.top ?? 0) / innerHeight,
        nextBottom: (next?.bottom ?? Infinity) / innerHeight,
        isTitleSeen: (title?.top ?? Infinity) < innerHeight,
        isMapSeen: (map?.top ?? Infinity) < innerHeight * 0.3
      };
    });
    expect(seen.width).toBeLessThanOrEqual(360);
    expect(seen.nextHeight).toBeGreaterThanOrEqual(48);
    expect(seen.nextTop).toBeGreaterThanOrEqual(0.75);
    expect(seen.nextBottom).toBeLessThanOrEqual(1);
    expect([seen.isTitleSeen, seen.isMapSeen]).toEqual([true, true]);
    // Its first lines can be scrolled clear of Next, which lies over the page.
    expect(await firstLineAboveNext(page)).toBeGreaterThanOrEqual(0);
    if (index < steps.length - 1) {
      await page.locator('[data-next]').tap();
    }
  }
});

/**
 * Draws one finger over the map, upwards and to the left, and rests it there: lifted in full swing it would
 * set the page gliding, and the next tap would only stop that.
 */
async function drag(session: CDPSession): Promise<void> {
  const startS = Date.now() / 1000 - 2;
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    x: number,
    y: number,
    afterS: number
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      timestamp: startS + afterS,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }]
    });
  await touch('touchStart', 200, 330, 0);
  for (let part = 1; part <= 6; part += 1) {
    await touch('touchMove', 200 - part * 10, 330 - part * 20, part * 0.02);
  }
  await touch('touchEnd', 140, 210, 1);
}

test('J4.5 one finger scrolls the page, and moves the map only after "Move the map"', async ({
  page
}) => {
  await page.goto('./?step=tehran&map=svg');
  await settled(page);
  const session = await page.context().newCDPSession(page);
  const mark = (): Promise<{ x: number; y: number; scrolled: number }> =>
    page.evaluate(() => {
      const at = document.querySelector('[data-mark="tehran"]')?.getBoundingClientRect();
      const map = document.querySelector('[data-stage]')?.getBoundingClientRect();
      const [x, y] = [(at?.x ?? 0) - (map?.x ?? 0), (at?.y ?? 0) - (map?.y ?? 0)];
      return { x: Math.round(x), y: Math.round(y), scrolled: Math.round(scrollY) };
    });
  const before = await mark();
  await drag(session);
  await expect.poll(async () => (await mark()).scrolled, 'the page scrolls').toBeGreaterThan(50);
  expect(await mark()).toMatchObject({ x: before.x, y: before.y });
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: 'Move the map' }).tap();
  await drag(session);
  await expect.poll(async () => (await mark()).x, 'the map moves').toBeLessThan(before.x - 20);
  expect((await mark()).scrolled).toBe(0);
  await page.getByRole('button', { name: 'Done moving' }).tap();
  const left = await mark();
  await drag(session);
  await expect.poll(async () => (await mark()).scrolled).toBeGreaterThan(50);
  expect((await mark()).x).toBe(left.x);
});

test('J4.5 what is touched is at least 24 px large, and what steps at least 44 px', async ({
  page
}) => {
  for (const address of ['./?step=share&map=svg', 'explore/?map=svg', 'sources/']) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    const small = await page
      .locator('button, input, select, summary, a.button, nav a')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          // A box and its words are touched as one.
          const target = element.closest('label') ?? element;
          const { width, height } = target.getBoundingClientRect();
          const isSeen = element.checkVisibility({ visibilityProperty: true }) && width > 1;
          return isSeen && Math.min(width, height) < 24
            ? [`${element.outerHTML.slice(0, 90)} ${width}×${height}`]
            : [];
        })
      );
    expect(small, address).toEqual([]);
  }
  await page.goto('./?step=share&map=svg');
  for (const name of [/^Next/, 'Back', 'Play']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${name}`).toBeGreaterThanOrEqual(44);
  }
});

test('J11.3 legend and sources are at least 14 px on a phone', async ({ page }) => {
  for (const [address, selector] of [
    ['./?step=share&map=svg', '[data-share-legend], .notes'],
    ['./?step=tehran&map=svg', '.notes'],
    ['sources/', 'main']
  ] as const) {
    await page.goto(address);
    await expect(page.locator(selector).first()).toBeAttached();
    const small = await page.locator(selector).evaluateAll((parts) =>
      parts.flatMap((part) => {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          const text = node.textContent?.trim() ?? '';
          const isRead =
            element?.checkVisibility() && !element.closest('.visually-hidden, sup, figure');
          if (text !== '' && element && isRead) {
            const px = parseFloat(getComputedStyle(element).fontSize);
            if (px < 14) found.push(`${px} ${text.slice(0, 40)}`);
          }
        }
        return found;
      })
    );
    expect(small, address).toEqual([]);
  }
});
