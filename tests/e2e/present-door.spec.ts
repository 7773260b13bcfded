import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isAt, openSpeaker, openStage, settled } from './talk.ts';
import { open } from './tour-page.ts';

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
