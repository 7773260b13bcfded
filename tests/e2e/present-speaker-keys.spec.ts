// Keys of the speaker window, and the buttons that do the same.

import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { areAt, isAt, keptFromBrowser, openSpeaker, openStage, settled } from './talk.ts';
import { visit } from './visit.ts';

test('single-letter keys are switched off in Settings, for both windows; a clicker works on', async ({
  page
}) => {
  await page.goto('./?map=svg&motion=reduced');
  await settled(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: 'Single-letter keys' }).uncheck();
  await expect(page).toHaveURL(/letters=off/);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('[data-present]').click();
  await expect(page.locator('[data-stage-entry] button')).toHaveCount(3);
  // The only key there that is no letter.
  await expect(page.locator('[data-stage-entry] kbd')).toHaveText(['F1']);
  const [speaker] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'speaker window' }).click()
  ]);
  await expect(speaker.locator('[data-stage-state]')).toHaveCount(0);
  const letters = ['n', 'b', 'w', 'o', 'g', 'a', 'm', '?', ','];
  expect(await keptFromBrowser(speaker, letters)).toEqual(letters.map(() => false));
  await page.bringToFront();
  expect(await keptFromBrowser(page, letters)).toEqual(letters.map(() => false));
  await areAt(page, speaker, 'opening');
  await page.keyboard.press('.');
  await expect(page.locator('[data-cover="black"]')).toBeVisible();
  await page.keyboard.press('.');
  await speaker.bringToFront();
  await speaker.keyboard.press('PageDown');
  await areAt(page, speaker, 'baghdad');
});

for (const [width, height] of [
  [1280, 800],
  [390, 844]
] as const) {
  test(`every mode has a button with its key under More, at ${width}×${height}`, async ({
    page
  }) => {
    await openStage(page, 'step=mashhad&map=svg&motion=reduced');
    const speaker = await openSpeaker(page);
    await speaker.setViewportSize({ width, height });
    const more = speaker.getByText('More', { exact: true });
    await more.click();
    const buttons = speaker.locator('[data-mode]');
    await expect(buttons.locator('kbd')).toHaveText(['O', 'G', '?', 'W', 'H', 'M', 'A']);
    for (const button of await buttons.all()) {
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    for (const [mode, panel] of [
      ['overview', '[data-overview-step]'],
      ['jump', 'input'],
      ['help', 'dt']
    ] as const) {
      await speaker.locator(`[data-mode="${mode}"]`).click();
      await expect(speaker.locator(`[data-panel] ${panel}`).first()).toBeVisible();
      await speaker.keyboard.press('Escape');
      await expect(speaker.locator('[data-panel]')).toHaveCount(0);
      await more.click();
    }
    await speaker.locator('[data-mode="caption"]').click();
    await expect(page.locator('[data-caption]')).toHaveCount(0);
    // The focus is on no button: the next arrow is for the steps.
    await isAt(speaker, 'mashhad');
    await speaker.keyboard.press('ArrowRight');
    await areAt(page, speaker, 'tehran');
    await more.click();
    // Playing goes on to other steps, so it comes last.
    for (const [mode, sign] of [
      ['white', '[data-cover="white"]'],
      ['free-map', '[data-stage-line]'],
      ['autoplay', '[data-pause]']
    ] as const) {
      const button = speaker.locator(`[data-mode="${mode}"]`);
      await button.click();
      await expect(page.locator(sign)).toBeVisible();
      await more.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await button.click();
      await expect(page.locator(sign)).toHaveCount(0);
      await more.click();
    }
  });
}

for (const [width, height] of [
  [1280, 800],
  [844, 390],
  [390, 844],
  [390, 664]
] as const) {
  test(`More leaves time and pace in sight, and axe finds nothing, at ${width}×${height}`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page, './speaker/?step=mashhad&map=svg');
    await expect(page.locator('[data-notes]')).toBeVisible();
    await page.keyboard.press('+');
    await page.getByText('More', { exact: true }).click();
    await expect(page.locator('[data-forget]')).toHaveCount(1);
    const panel = await page.locator('[data-more] .more').boundingBox();
    const pace = await page.locator('[data-level]').boundingBox();
    if (!panel || !pace) throw new Error('the window is not whole');
    expect(panel.y).toBeGreaterThanOrEqual(pace.y + pace.height);
    expect(panel.height).toBeGreaterThan(100);
    await page.locator('[data-forget]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-forget]')).toBeInViewport({ ratio: 1 });
    expect(await axeViolations(page)).toEqual([]);
  });
}

for (const theme of ['light', 'dark']) {
  test(`Settings on a phone: letter keys are switched off, the address is told, and axe finds nothing, ${theme}`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./?map=svg&motion=reduced&theme=${theme}`);
    await settled(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    const letters = page.getByRole('checkbox', { name: 'Single-letter keys' });
    await expect(letters).toBeChecked();
    expect(await axeViolations(page)).toEqual([]);
    await letters.uncheck();
    await expect(page).toHaveURL(/letters=off/);
    expect(await axeViolations(page)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  });
}

test('J6.5: any key in the speaker window stops the playing and does nothing else; Pause is there too', async ({
  page
}) => {
  await openStage(page);
  const speaker = await openSpeaker(page);
  const pause = speaker.locator('[data-pause]');
  for (const stop of ['q', 'Escape', 'o', 'Pause'] as const) {
    await speaker.keyboard.press('a');
    await expect(pause).toBeVisible();
    await expect(page.locator('[data-pause]')).toBeVisible();
    if (stop === 'Pause') await pause.click();
    else await speaker.keyboard.press(stop);
    await expect(page.locator('[data-pause]')).toHaveCount(0);
    await expect(pause).toHaveCount(0);
    await expect(speaker.locator('[data-panel]')).toHaveCount(0);
    await areAt(page, speaker, 'opening');
  }
});

test('the speaker is told of what lies over the step on the stage, and why a press does not go on', async ({
  page
}) => {
  await openStage(page);
  const speaker = await openSpeaker(page);
  const line = speaker.locator('[data-stage-line]');
  for (const [key, words] of [
    ['o', /shows “All steps”. The next press closes it/],
    ['m', /map on the stage is free. The next press returns/],
    ['b', /Black: the audience sees nothing/]
  ] as const) {
    await page.keyboard.press(key);
    await expect(line).toHaveText(words);
    await speaker.keyboard.press('PageDown');
    await expect(line).toHaveCount(0);
    await areAt(page, speaker, 'opening');
  }
});

test('a stage opened from a dark speaker window is dark; the switch makes it light and leaves the keys alone', async ({
  page
}) => {
  await visit(page, './speaker/?map=svg&motion=reduced&theme=dark');
  const [stage] = await Promise.all([
    page.waitForEvent('popup'),
    page.locator('[data-open-stage]').click()
  ]);
  await settled(stage);
  await expect(page.locator('[data-stage-state]')).toHaveCount(0);
  await expect(stage.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.bringToFront();
  await page.getByText('More', { exact: true }).click();
  const dark = page.getByRole('checkbox', { name: 'Dark stage' });
  await expect(dark).toBeChecked();
  await dark.click();
  await expect(stage.locator('html')).toHaveAttribute('data-theme', 'stage');
  await dark.click();
  await expect(stage.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Space');
  await areAt(stage, page, 'baghdad');
  await expect(stage.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('F5 and Shift+F5 do not reload the speaker window while minutes are typed', async ({
  page
}) => {
  await visit(page, './speaker/?map=svg');
  await page.getByText('More', { exact: true }).click();
  const minutes = page.locator('[data-plan] input').first();
  await minutes.fill('7');
  expect(await keptFromBrowser(page, ['F5', 'Shift+F5'])).toEqual([true, true]);
  await expect(minutes).toHaveValue('7');
});

test('a clicker steps from a field of minutes, and a button pressed after typing gives the keys back to the talk', async ({
  page
}) => {
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  await speaker.getByText('More', { exact: true }).click();
  const minutes = speaker.locator('[data-plan] input').first();
  await minutes.click();
  await speaker.keyboard.press('End');
  await speaker.keyboard.press('PageDown');
  await areAt(page, speaker, 'tehran');
  // It was left by that press, so the clicker's other button counts as well.
  await speaker.keyboard.press('.');
  await expect(page.locator('[data-cover="black"]')).toBeVisible();
  await speaker.keyboard.press('.');
  await minutes.fill('3');
  await speaker.locator('[data-back]').click();
  await areAt(page, speaker, 'mashhad');
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-cover="black"]')).toBeVisible();
  await speaker.keyboard.press('ArrowRight');
  await expect(page.locator('[data-cover]')).toHaveCount(0);
  await speaker.keyboard.press('ArrowRight');
  await areAt(page, speaker, 'tehran');
  await expect(minutes).toHaveValue('3');
});

test('the first press of a clicker closes what is open in either window, also from its text field', async ({
  page
}) => {
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  for (const window of [page, speaker]) {
    for (const key of ['g', 'o', '?']) {
      await window.bringToFront();
      await window.keyboard.press(key);
      await expect(window.locator('[data-panel]')).toBeVisible();
      await window.keyboard.press('PageDown');
      await expect(window.locator('[data-panel]')).toHaveCount(0);
      await areAt(page, speaker, 'mashhad');
      await window.keyboard.press('PageDown');
      await areAt(page, speaker, 'tehran');
      await window.keyboard.press('PageUp');
      await areAt(page, speaker, 'mashhad');
    }
  }
});
