import type { Page } from '@playwright/test';
import { readContent } from '../../scripts/story/read-content.ts';
import { expect, test } from './fixtures.ts';
import { isAt, keptFromBrowser, openSpeaker, openStage, settled, slowness, STEPS } from './talk.ts';
import { open } from './tour-page.ts';

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

  test('is asked for on a stage opened by its address; what is offered there goes with the first command of either window, for good', async ({
    page
  }) => {
    await openStage(page, 'step=mashhad&map=svg&motion=reduced');
    expect(await calls(page)).toEqual(['request']);
    const entry = page.locator('[data-stage-entry]');
    await expect(entry.locator('kbd')).toHaveText(['F', 'S', '?']);
    const [speaker] = await Promise.all([
      page.waitForEvent('popup'),
      entry.getByRole('button', { name: 'speaker window' }).click()
    ]);
    await expect(speaker.locator('[data-notes]')).toBeVisible();
    await expect(entry).toBeVisible();
    await speaker.keyboard.press('PageDown');
    await isAt(page, 'tehran');
    await expect(entry).toHaveCount(0);
    await speaker.keyboard.press('PageUp');
    await isAt(page, 'mashhad');
    await expect(entry).toHaveCount(0);
  });
});

test('a stage left in full screen is not taken for full when it is entered again', async ({
  page
}) => {
  await open(page, './?step=mashhad&map=svg&motion=reduced');
  await page.locator('[data-present]').click();
  const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await expect(page.locator('[data-caption]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-step-panel="mashhad"]')).toBeVisible();
  await expect.poll(isFull).toBe(false);
  await page.goForward();
  await expect(page.locator('[data-caption]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-stage-line]')).toHaveText(/Esc again/);
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
  // A press in the other window takes it away as well.
  const speaker = await openSpeaker(page);
  await expect(page.locator('[data-stage-line]')).toHaveCount(0);
  await page.locator('[data-stage-entry]').waitFor({ state: 'detached' });
  await page.keyboard.press('f');
  await expect(page.locator('[data-stage-line]')).toHaveText(/neither full screen nor/);
  await speaker.keyboard.press('PageDown');
  await isAt(page, 'baghdad');
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

test('J10.3: on stages of every shape nothing is too small, nothing is cut, and the edge stays free', async ({
  page
}) => {
  const shapes = [
    [1280, 720],
    [1280, 800],
    [1920, 1080],
    [1024, 768]
  ] as const;
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  for (const [width, height] of shapes) {
    await page.setViewportSize({ width, height });
    await expect(page.locator('[data-labels-settled="true"]')).toHaveCount(1);
    // With what is offered before a talk.
    await expect(page.locator('[data-stage-entry]')).toBeVisible();
    // The lengths of the stage follow the window's with its next frame.
    await expect
      .poll(async () => (await typeSizes(page)).filter(({ px }) => px < height * 0.0219))
      .toEqual([]);
    const sizes = await typeSizes(page);
    expect(sizes.length).toBeGreaterThan(20);
    const px = (text: RegExp): number => sizes.find((size) => text.test(size.text))?.px ?? 0;
    expect(px(/^Mashhad first/)).toBeGreaterThanOrEqual(height * 0.045);
    expect(px(/^Stop 1/)).toBeGreaterThanOrEqual(height * 0.033);
  }
  for (const [width, height] of shapes) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('Home');
    for (const id of STEPS) {
      await isAt(page, id);
      await expect
        .poll(() => captionFaults(page), { message: `${width}×${height} ${id}` })
        .toEqual([]);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('h');
    await expect(page.locator('[data-caption]')).toHaveCount(0);
    const faults = (): Promise<readonly string[]> => edgeFaults(page);
    await expect.poll(faults, { message: `${width}×${height} without caption` }).toEqual([]);
    await page.keyboard.press('h');
    await expect(page.locator('[data-caption]')).toHaveCount(1);
    await expect.poll(faults, { message: `${width}×${height}` }).toEqual([]);
  }
});

/** All words to be seen, and how large they are on the screen, pixels. */
async function typeSizes(page: Page): Promise<readonly { text: string; px: number }[]> {
  return page.evaluate(() => {
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
        const scale = enlarged ? enlarged.getBoundingClientRect().width / enlarged.offsetWidth : 1;
        found.push({ text, px: parseFloat(getComputedStyle(element).fontSize) * scale });
      }
    }
    return found;
  });
}

/** What is wrong with the bar at the bottom: too high, a headline that is cut, a part that hangs out. */
async function captionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector('[data-caption]');
    const box = bar?.getBoundingClientRect();
    const headline = bar?.querySelector('h1');
    if (!bar || !box || !headline) return ['there is no caption'];
    const most = innerWidth / innerHeight < 1.5 ? 0.24 : 0.21;
    const side = innerWidth * 0.03 - 1;
    const out = [...bar.querySelectorAll('h1, li')].filter((part) => {
      const { bottom, left, right } = part.getBoundingClientRect();
      return bottom > box.bottom || left < side || right > innerWidth - side;
    });
    return [
      ...(box.height > innerHeight * most + 1 ? [`${box.height} px high`] : []),
      ...(headline.scrollHeight > headline.clientHeight ? [`cut: ${headline.innerText}`] : []),
      ...out.map((part) => `outside: ${part.textContent}`)
    ];
  });
}

/** What of the map's furniture lies in the outer 3 %, which projectors crop. */
async function edgeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['[data-inset]', '[data-credit]'].flatMap((part) => {
      const box = document.querySelector(`[data-stage] ${part}`)?.getBoundingClientRect();
      if (!box) return [`${part} is missing`];
      const [x, y] = [innerWidth * 0.03 - 1, innerHeight * 0.03 - 1];
      const isFree =
        box.left >= x &&
        box.right <= innerWidth - x &&
        box.top >= y &&
        box.bottom <= innerHeight - y;
      return isFree ? [] : [`${part} at ${JSON.stringify(box)}`];
    })
  );
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
