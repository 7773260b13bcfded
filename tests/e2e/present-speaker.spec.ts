import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { areAt, isAt, openSpeaker, openStage, settled, slowness } from './talk.ts';
import { visit } from './visit.ts';

test('J2.2: notes of 22 px and more, time, clock, pace, this picture and the next', async ({
  page
}) => {
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  const notes = speaker.locator('[data-notes="mashhad"] p').first();
  const px = await notes.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(px).toBeGreaterThanOrEqual(22);
  await expect(speaker.locator('[data-elapsed]')).toHaveText('00:00');
  await expect(speaker.getByText(/by the clock/)).toHaveText(/of 15:00 · \d\d:\d\d/);
  await expect(speaker.locator('[data-pace]')).toHaveText('on pace');
  await expect(speaker.locator('[data-picture="mashhad"] svg')).toBeVisible();
  await expect(speaker.locator('[data-picture="tehran"] svg')).toBeVisible();
  await expect(speaker.locator('canvas')).toHaveCount(0);
  for (const button of ['[data-back]', '[data-next]']) {
    const heightPx = (await speaker.locator(button).boundingBox())?.height;
    expect(heightPx, button).toBeGreaterThanOrEqual(56);
  }
  await speaker.keyboard.press('+');
  await expect
    .poll(() => notes.evaluate((element) => parseFloat(getComputedStyle(element).fontSize)))
    .toBeGreaterThan(px);
});

test('J2.3: either window is reloaded or closed: both return within a second, black as it was and with the clock running on', async ({
  page
}) => {
  await openStage(page, 'step=brief&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  await page.keyboard.press('PageDown');
  await areAt(page, speaker, 'mashhad');
  // A step on the stage begins the time of the talk as well.
  const elapsed = speaker.locator('[data-elapsed]');
  await expect(elapsed).not.toHaveText('00:00');
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-cover="black"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-cover="black"]')).toBeVisible({ timeout: await withinMs(page) });
  await areAt(page, speaker, 'mashhad');
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('[data-cover]')).toHaveCount(0);
  await speaker.keyboard.press('PageDown');
  await areAt(page, speaker, 'tehran');
  await speaker.reload();
  await expect(speaker.locator('[data-step="tehran"]')).toHaveCount(1, {
    timeout: await withinMs(speaker)
  });
  await expect(speaker.locator('[data-stage-state]')).toHaveCount(0);
  await expect(elapsed).not.toHaveText('00:00');
  await speaker.close();
  const again = await openSpeakerAgain(page);
  await isAt(again, 'tehran');
  await expect(again.locator('[data-elapsed]')).not.toHaveText('00:00');
  await again.keyboard.press('PageDown');
  await areAt(page, again, 'riyadh');
});

test('Present pressed at a step begins there, and a speaker window that is still open follows', async ({
  page
}) => {
  await page.goto('./?step=mashhad&map=svg&motion=reduced');
  await settled(page);
  await page.locator('[data-present]').click();
  await expect(page.locator('[data-caption]')).toBeVisible();
  const speaker = await openSpeaker(page);
  await page.keyboard.press('PageDown');
  await areAt(page, speaker, 'tehran');
  // Out of full screen, and twice out of the stage.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-present]')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await isAt(page, 'new-york-washington');
  await page.locator('[data-present]').click();
  await expect(page.locator('[data-caption]')).toBeVisible();
  await areAt(page, speaker, 'new-york-washington');
  await page.keyboard.press('PageUp');
  await areAt(page, speaker, 'riyadh');
  // A reload takes up where the speaker is, as ever.
  await page.reload();
  await areAt(page, speaker, 'riyadh');
});

test('S brings an open speaker window to the front and does not load it again, also after a reload of the stage', async ({
  page
}) => {
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  await speaker.getByText('More', { exact: true }).click();
  const bornMs = await speaker.evaluate(() => performance.timeOrigin);
  // The page that opened it, and one that has to find it by its name.
  for (const stepId of ['tehran', 'riyadh']) {
    await page.bringToFront();
    await page.keyboard.press('s');
    await page.keyboard.press('PageDown');
    await areAt(page, speaker, stepId);
    expect(await speaker.evaluate(() => performance.timeOrigin)).toBe(bornMs);
    await expect(speaker.locator('[data-plan]')).toBeVisible();
    await page.reload();
    await settled(page);
    await areAt(page, speaker, stepId);
  }
});

/**
 * For a moment Chromium still finds a window that was just closed by its name, and opens no new one: whoever
 * presses S so soon presses it again.
 */
async function openSpeakerAgain(stage: Page): Promise<Page> {
  const opened: Page[] = [];
  stage.on('popup', (popup) => opened.push(popup));
  await expect(async () => {
    await stage.keyboard.press('s');
    await expect.poll(() => opened.length, { timeout: 3_000 }).toBeGreaterThan(0);
  }).toPass();
  const speaker = opened[0] ?? stage;
  await expect(speaker.locator('[data-notes]')).toBeVisible();
  return speaker;
}

/** A second, or longer on a machine that is slow at the moment. */
async function withinMs(window: Page): Promise<number> {
  return 1000 * (await slowness(window));
}

test('J2.3: the stage is closed: the speaker window says so, goes on, and opens it again', async ({
  page
}) => {
  await openStage(page, 'step=brief&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  await page.close();
  await expect(speaker.locator('[data-stage-state="lost"]')).toHaveText(/closed/);
  await speaker.keyboard.press('PageDown');
  await isAt(speaker, 'mashhad');
  const [again] = await Promise.all([
    speaker.waitForEvent('popup'),
    speaker.getByRole('button', { name: 'Open again' }).click()
  ]);
  await settled(again);
  await areAt(again, speaker, 'mashhad');
  // The speaker window offers what a stage alone offers: the audience sees no buttons.
  await expect(again.locator('[data-stage-entry]')).toHaveCount(0);
  await expect(speaker.locator('[data-stage-state]')).toHaveCount(0);
  await speaker.bringToFront();
  await speaker.keyboard.press('PageDown');
  await areAt(again, speaker, 'tehran');
});

test.describe('J2.6: where the stage opens', () => {
  test('without a second screen the button opens a window, and help tells how to move it', async ({
    page
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'getScreenDetails'));
    await page.goto('./speaker/?map=svg');
    await expect(page.locator('[data-open-stage]')).toHaveText('Open stage window');
    await expect(page.locator('[data-stage-state]')).toHaveText(/Drag the new window/);
  });

  test('with one, the stage opens there', async ({ page }) => {
    await page.addInitScript(() => {
      const [own, other] = [
        {},
        { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080 }
      ];
      Object.defineProperty(screen, 'isExtended', { value: true });
      Object.assign(window, {
        getScreenDetails: () => Promise.resolve({ screens: [own, other], currentScreen: own }),
        opened: [] as string[],
        open: (_url: string, _name: string, features: string) => {
          (window as unknown as { opened: string[] }).opened.push(features);
          return null;
        }
      });
    });
    await visit(page, './speaker/?map=svg');
    await page.getByRole('button', { name: 'Open on the other screen' }).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { opened: string[] }).opened))
      .toEqual(['popup,left=1440,top=0,width=1920,height=1080,fullscreen']);
  });
});
