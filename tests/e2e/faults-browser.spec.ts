// A browser that refuses what it is asked for, and clocks that do not go on as they should.

import { FaultyHost, faultProblem } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { areAt, isAt, openSpeaker, openStage } from './talk.ts';
import { expectStep, open, stage, steps } from './tour-page.ts';
import { visit } from './visit.ts';

test.use({ ...plainChromium, expectedProblem: faultProblem });
test.describe.configure({ timeout: 120_000 });

const HOUR_MS = 3_600_000;

for (const [what, storage] of Object.entries({
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  forbidden: () => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        }
      });
    }
  }
})) {
  test(`storage ${what}: every page works, and what a speaker sets lasts as long as its window`, async ({
    page
  }) => {
    await page.addInitScript(storage);
    await open(page, './?map=svg');
    await page.locator('[data-next]').click();
    await expectStep(page, 1);
    for (const name of ['Explore', 'Sources', 'The tour']) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'page'
      );
    }
    await visit(page, './speaker/?map=svg');
    await page.getByText('More', { exact: true }).click();
    await expect(page.locator('[data-rehearse-unkept]')).toHaveCount(0);
    await page.locator('[data-rehearse]').click();
    await expect(page.locator('[data-rehearse-unkept]')).toHaveText(/does not keep it/);
    await page.keyboard.press('PageDown');
    await isAt(page, 'baghdad');
    await expect(page.locator('[data-plan] tbody .spent')).toHaveCount(steps.length);
    await page.locator('[data-rehearse-clear]').click();
    await expect(page.locator('[data-rehearse-unkept]')).toHaveCount(0);
    await expect(page.locator('[data-kept="true"]')).toHaveCount(1);
    await page.keyboard.press('+');
    await expect(page.locator('main.notes')).toHaveCSS('font-size', '27px');
    await expect(page.locator('[data-kept="false"]')).toHaveText(/does not keep size of notes/);
  });
}

test('everything refused at once: the talk goes on, and one quiet line goes with the next press', async ({
  page
}) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request: refuse } });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    Element.prototype.requestFullscreen = refuse;
    window.open = () => null;
  });
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  const line = page.locator('[data-stage-line]');
  // Opened by its address: nobody has pressed anything yet.
  await expect(line).toHaveText('The browser may let the screen sleep.');
  await page.keyboard.press('s');
  await expect(line).toHaveText(/did not open the window/);
  await page.keyboard.press('PageDown');
  await isAt(page, 'tehran');
  await expect(line).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(line).toHaveText(/neither full screen nor/);
  await page.keyboard.press('PageUp');
  await isAt(page, 'mashhad');
  await expect(line).toHaveCount(0);

  await visit(page, './speaker/?step=mashhad&map=svg');
  await page.locator('[data-open-stage]').click();
  await expect(page.locator('[data-stage-state]')).toContainText('did not open the window');
  await page.keyboard.press('PageDown');
  await isAt(page, 'tehran');

  await visit(page, 'explore/?map=svg&sel=country:IRN');
  await page.locator('[data-copy-link]').click();
  await expect(page.locator('[data-address]')).toHaveValue(/sel=country:IRN/);
});

test('pictures of the speaker window that could not be fetched come with the next step', async ({
  page
}) => {
  const host = await FaultyHost.of(page, /geo\/atlas\.json/);
  host.answerWith('missing');
  await page.goto('./speaker/?step=mashhad&map=svg');
  await expect(page.locator('[data-picture="mashhad"]')).toContainText('atlas.json: not found');
  await expect(page.locator('[data-notes="mashhad"]')).toBeVisible();
  host.answerWith(null);
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-picture="tehran"] svg')).toBeVisible();
  await expect(page.locator('[data-picture="riyadh"] svg')).toBeVisible();
});

test('a tab that slept for an hour in the middle of a leg finishes the leg, and the tour plays on', async ({
  page
}) => {
  await page.clock.install({ time: '2026-01-12T09:00:00Z' });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, './?step=brief&map=svg');
  await page.clock.pauseAt('2026-01-12T10:00:00Z');
  await page.keyboard.press('PageDown');
  await page.clock.runFor(100);
  await expect(stage(page)).toHaveAttribute('data-map-settled', 'false');
  await page.clock.fastForward(HOUR_MS);
  await page.clock.runFor(2_000);
  await expect(stage(page)).toHaveAttribute('data-map-settled', 'true');
  await expect(stage(page)).toHaveAttribute('data-step', 'mashhad');
  await page.locator('.more summary').click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.clock.runFor(200);
  await page.clock.fastForward(HOUR_MS);
  await page.clock.runFor(200);
  // An hour is not nine steps: the listener is where the tab went to sleep.
  await expect(stage(page)).toHaveAttribute('data-step', /mashhad|tehran/);
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('a system clock set forwards and back changes nothing in a leg', async ({ page }) => {
  await page.clock.install({ time: '2026-01-12T09:00:00Z' });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, './?step=brief&map=svg');
  await page.clock.pauseAt('2026-01-12T10:00:00Z');
  for (const [time, step] of [
    ['2026-01-12T17:00:00Z', 'mashhad'],
    ['2020-01-12T09:00:00Z', 'tehran']
  ] as const) {
    await page.keyboard.press('PageDown');
    await page.clock.runFor(300);
    await page.clock.setSystemTime(time);
    await page.clock.runFor(300);
    await expect(stage(page)).toHaveAttribute('data-map-settled', 'false');
    await page.clock.runFor(1_500);
    await expect(stage(page)).toHaveAttribute('data-map-settled', 'true');
    await expect(stage(page)).toHaveAttribute('data-step', step);
  }
});

test('a system clock set forwards and back changes nothing in the time of a talk', async ({
  page
}) => {
  // Only what tells the date: the windows go on talking in real time.
  await page.context().addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + Number(Reflect.get(window, 'setByMs') ?? 0);
  });
  await openStage(page, 'step=brief&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('PageDown');
  await areAt(page, speaker, 'mashhad');
  const elapsed = speaker.locator('[data-elapsed]');
  await expect(elapsed).toHaveText(/^00:0[1-9]$/);
  const clock = speaker.getByText(/by the clock/);
  for (const byMs of [9 * HOUR_MS, -7 * HOUR_MS]) {
    const before = await clock.textContent();
    for (const window of [page, speaker]) {
      await window.evaluate((ms) => Object.assign(globalThis, { setByMs: ms }), byMs);
    }
    await expect(clock).not.toHaveText(before ?? '');
    await expect(elapsed).toHaveText(/^00:[0-5]\d$/);
    await expect(elapsed).not.toHaveText('00:00');
    await expect(speaker.locator('[data-stage-state]')).toHaveCount(0);
  }
  await speaker.keyboard.press('PageDown');
  await areAt(page, speaker, 'tehran');
});
