import type { Page } from '@playwright/test';
import { readContent } from '../../scripts/story/read-content.ts';
import { expect, test } from './fixtures.ts';
import { isAt, keptFromBrowser, openStage, settled, slowness } from './talk.ts';

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
  await page.keyboard.press('Shift+F5');
  await isAt(page, 'tehran');
  await page.keyboard.press('F5');
  await isAt(page, 'opening');
  expect(loads).toBe(1);
});

test('F5 and Shift+F5 do not reload the page while the box of G is typed in', async ({ page }) => {
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  await page.keyboard.press('g');
  await page.keyboard.type('par');
  expect(await keptFromBrowser(page, ['F5', 'Shift+F5'])).toEqual([true, true]);
  await expect(page.locator('[data-panel] input')).toHaveValue('par');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-open-place]')).toHaveText(/Parachinar/);
});

test('J1.5: two presses 120 ms apart are two steps; a held key is one', async ({ page }) => {
  await page.goto('./present/?map=svg');
  await settled(page);
  await page.evaluate(async () => {
    const press = (repeat: boolean): boolean =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', repeat }));
    press(false);
    const startMs = performance.now();
    while (performance.now() - startMs < 120) {
      await new Promise(requestAnimationFrame);
    }
    press(false);
    for (let times = 0; times < 20; times += 1) {
      press(true);
    }
  });
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

test.describe('J2.4: the wake lock', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const calls: string[] = [];
      Object.assign(window, { wakeCalls: calls });
      const request = (): Promise<object> => {
        calls.push('request');
        const lock = new EventTarget();
        const release = (): Promise<void> => {
          calls.push('release');
          lock.dispatchEvent(new Event('release'));
          return Promise.resolve();
        };
        Object.assign(window, { loseWakeLock: release });
        return Promise.resolve(Object.assign(lock, { release }));
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
  });
  const calls = (page: Page): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { wakeCalls: string[] }).wakeCalls);

  test('is asked for in the Present click, again when the page returns, and released on leaving', async ({
    page
  }) => {
    await page.goto('./?step=mashhad&map=svg&motion=reduced');
    await settled(page);
    await page.locator('[data-present]').click();
    await isAt(page, 'mashhad');
    await expect(page.locator('[data-caption]')).toBeVisible();
    expect(await calls(page)).toEqual(['request']);
    await page.evaluate(() =>
      (window as unknown as { loseWakeLock: () => Promise<void> }).loseWakeLock()
    );
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => calls(page)).toEqual(['request', 'release', 'request']);
    // Full screen ends in its own time, and a press before that still belongs to it.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-step-panel="mashhad"]')).toBeVisible({ timeout: 2000 });
    }).toPass();
    await expect.poll(() => calls(page)).toEqual(['request', 'release', 'request', 'release']);
  });
});

test('J2.4: a refusal is one quiet line, and no error', async ({ page }) => {
  await page.addInitScript(() => {
    const request = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Element.prototype.requestFullscreen = request;
  });
  await openStage(page);
  await page.locator('[data-stage-entry] button').first().click();
  await expect(page.locator('[data-stage-line]')).toHaveText(/neither full screen nor/);
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-stage-line]')).toHaveCount(0);
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

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768]
] as const) {
  test(`J10.3: at ${width}×${height} nothing on stage is too small, and nothing is cut`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height });
    await openStage(page, 'step=mashhad&map=svg&motion=reduced');
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    await expect(page.locator('[data-labels-settled="true"]')).toHaveCount(1);
    const sizes = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: { text: string; px: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim();
        const isSeen =
          element?.checkVisibility() &&
          !element.closest('.visually-hidden, .skip, #svelte-announcer, script, svg');
        if (element && text && isSeen) {
          const enlarged = element.closest<HTMLElement>('[data-furniture]');
          const scale = enlarged
            ? enlarged.getBoundingClientRect().width / enlarged.offsetWidth
            : 1;
          found.push({ text, px: parseFloat(getComputedStyle(element).fontSize) * scale });
        }
      }
      return found;
    });
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter(({ px }) => px < height * 0.0219)).toEqual([]);
    const px = (text: RegExp): number => sizes.find((size) => text.test(size.text))?.px ?? 0;
    expect(px(/^Mashhad first/)).toBeGreaterThanOrEqual(height * 0.045);
    expect(px(/^Stop 1/)).toBeGreaterThanOrEqual(height * 0.033);
    const overflow = await page.evaluate(() => {
      const bar = document.querySelector('[data-caption]')?.getBoundingClientRect();
      const parts = [...document.querySelectorAll('[data-caption] h1, [data-caption] li')];
      return parts.filter((part) => {
        const box = part.getBoundingClientRect();
        const side = innerWidth * 0.03 - 1;
        return !bar || box.bottom > bar.bottom || box.left < side || box.right > innerWidth - side;
      }).length;
    });
    expect(overflow).toBe(0);
  });
}

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
