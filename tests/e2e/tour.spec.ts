import { expect, test } from './fixtures.ts';
import { pressPageDown } from './timed-keys.ts';
import { expectStep, open, settled, stage, steps } from './tour-page.ts';
test('J1.2 PageDown goes through all steps to the last, PageUp back to the first', async ({
  page
}) => {
  await open(page);
  const frames: string[] = [];
  for (let index = 1; index < steps.length; index += 1) {
    await page.keyboard.press('PageDown');
    await expectStep(page, index);
    frames.push(
      await page.evaluate(() => document.querySelector('[data-credit]')?.textContent ?? '')
    );
  }
  // The two far framings say so under the map.
  expect(frames.filter((text) => text.includes('globe view'))).toHaveLength(3);
  for (let index = steps.length - 2; index >= 0; index -= 1) {
    await page.keyboard.press('PageUp');
    await expectStep(page, index);
  }
});

test('J1.3 a step has settled 1.8 s after the key, 0.4 s with reduced motion', async ({ page }) => {
  await page.clock.install();
  await open(page, './?step=brief');
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toHaveAttribute('data-map-settled', 'false');
  await page.clock.runFor(1800);
  await expect(stage(page)).toHaveAttribute('data-map-settled', 'true');

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('PageDown');
  await page.clock.runFor(400);
  await expect(stage(page)).toHaveAttribute('data-map-settled', 'true');
  await expect(stage(page)).toHaveAttribute('data-step', 'tehran');
});

test('J5.3 one polite announcement a step, with place, date and distance, and none while moving', async ({
  page
}) => {
  await page.clock.install();
  await open(page, './?step=mashhad');
  const live = page.locator('[data-live]');
  await expect(live).toHaveText('');
  await page.evaluate(() => {
    const region = document.querySelector('[data-live]');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region?.textContent ?? '')).observe(region ?? document, {
      characterData: true,
      childList: true,
      subtree: true
    });
    Object.assign(window, { heard });
  });
  await page.keyboard.press('PageDown');
  await page.clock.runFor(600);
  expect(await page.evaluate(() => Reflect.get(window, 'heard') as string[])).toEqual([]);
  await page.clock.runFor(2000);
  await expect(live).toHaveText(
    /^Stop 2 of 5\. Tehran, .*January.*\. \d+ kilometres west of Mashhad\.$/
  );
  const heard = await page.evaluate(() => Reflect.get(window, 'heard') as string[]);
  expect(heard.filter(Boolean)).toHaveLength(1);
});

test('J6.1 with reduced motion nothing runs: a step is there at once, its arc whole', async ({
  page
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?step=brief&map=svg');
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window);
    let frames = 0;
    window.requestAnimationFrame = (callback) => {
      frames += 1;
      return ask(callback);
    };
    Object.assign(window, { askedFrames: () => frames });
  });
  await page.keyboard.press('PageDown');
  await expectStep(
    page,
    steps.findIndex((step) => step.id === 'mashhad')
  );
  const asked = await page.evaluate(() => (Reflect.get(window, 'askedFrames') as () => number)());
  expect(asked).toBe(0);
  const durations = await page.evaluate(() =>
    document.getAnimations().map((animation) => animation.effect?.getTiming().duration)
  );
  expect(durations.every((duration) => Number(duration) <= 150)).toBe(true);
});

test('J6.2 the switch for motion does the same without the system', async ({ page }) => {
  await open(page, './?step=brief&map=svg&motion=reduced');
  await page.keyboard.press('PageDown');
  await expectStep(
    page,
    steps.findIndex((step) => step.id === 'mashhad')
  );
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('two presses close together are two steps, a held key is one', async ({ page }) => {
  await open(page);
  await pressPageDown(page, [0, 120]);
  await expectStep(page, 2);
  await pressPageDown(page, [0], 20);
  await expectStep(page, 3);
});

test('the strip scrubs by arrow keys and pointer, and scrubbing back un-draws', async ({
  page
}) => {
  await open(page, './?step=tehran&map=svg');
  const strip = page.getByRole('slider', { name: 'Move along the tour' });
  const tehran = page.locator('.strip [data-stop="tehran"]');
  await expect(tehran).toHaveAttribute('data-state', 'current');
  await strip.focus();
  for (let press = 0; press < 25; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(stage(page)).toHaveAttribute('data-step', 'mashhad');
  await expect(tehran).toHaveAttribute('data-state', 'next');
  await expect(strip).toHaveAttribute('aria-valuetext', /^Islamabad/);

  const box = await page.locator('.strip [data-stop="riyadh"] .disc').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 12);
  await expect(stage(page)).toHaveAttribute('data-step', 'riyadh');
  await expect(strip).toHaveAttribute('aria-valuetext', /^Riyadh/);
});

test('Play runs the tour by itself and Pause stops it where it is', async ({ page }) => {
  await open(page, './?step=brief&map=svg');
  await page.locator('.more summary').click();
  await page.getByRole('button', { name: '4×', exact: true }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(stage(page)).toHaveAttribute('data-step', 'mashhad');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Move along the tour' });
  const stopped = await slider.inputValue();
  await page.clock.install();
  await page.clock.runFor(3000);
  expect(await slider.inputValue()).toBe(stopped);
});

test('moving the map pauses the tour and offers the way back to the story', async ({ page }) => {
  await open(page, './?step=mashhad&map=svg');
  const mashhad = page.locator('[data-mark="mashhad"]');
  const before = await mashhad.boundingBox();
  await page.mouse.move(900, 600);
  await page.mouse.down();
  await page.mouse.move(800, 540, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  const moved = await mashhad.boundingBox();
  expect(Math.round((before?.x ?? 0) - (moved?.x ?? 0))).toBe(100);
  await page.getByRole('button', { name: 'Back to the story' }).click();
  await expect(async () => {
    const back = await mashhad.boundingBox();
    expect(Math.abs((back?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(1);
  }).toPass();
});

test('stepping goes into the history, and Back returns to the step before', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Next/ }).click();
  await expectStep(page, 1);
  await expect(page).toHaveURL(/\?step=baghdad$/);
  await page.getByRole('button', { name: /^Next/ }).click();
  await expectStep(page, 2);
  await page.goBack();
  await expectStep(page, 1);
  await page.goForward();
  await expectStep(page, 2);
});

test('every place on the map is reached by Tab and described in words', async ({ page }) => {
  await open(page, './?step=mashhad&map=svg');
  const list = page.getByRole('list', { name: 'Places on this map' });
  await list.getByRole('button').first().focus();
  const names: string[] = [];
  for (const button of await list.getByRole('button').all()) {
    await expect(button).toBeFocused();
    names.push((await button.getAttribute('aria-label')) ?? '');
    await page.keyboard.press('Tab');
  }
  expect(names).toContain('Stop 1: Mashhad, 12 January');
  expect(names.filter((name) => name.trim() === '')).toEqual([]);
});
