import type { Locator, Page } from '@playwright/test';
import { readContent } from '../../scripts/story/read-content.ts';
import { expect, test } from './fixtures.ts';
import { areAt, isAt, openSpeaker, openStage, settled, slowness } from './talk.ts';
import { visit } from './visit.ts';

const { notes } = readContent(process.cwd());

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
  const again = await openSpeaker(page);
  await isAt(again, 'tehran');
  await expect(again.locator('[data-elapsed]')).not.toHaveText('00:00');
  await again.keyboard.press('PageDown');
  await areAt(page, again, 'riyadh');
});

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

for (const [step, stops] of [
  ['mashhad', ['riyadh', 'tehran']],
  ['new-york-washington', ['new-york', 'washington']]
] as const) {
  test(`J2.5: pointer and ink are at the same place on the map in windows of different shape, at ${step}`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openStage(page, `step=${step}&map=svg&motion=reduced`);
    const speaker = await openSpeaker(page);
    await expect(speaker.locator(`[data-picture="${step}"] [data-stop]`).first()).toBeVisible();
    const at = (stop: string): Promise<Point> =>
      middleOf(speaker.locator(`[data-picture="${step}"] [data-stop="${stop}"]`));
    const [first, second] = [await at(stops[0]), await at(stops[1])];
    await speaker.locator('[data-tool="pointer"]').click();
    await expect(speaker.locator('[data-tool="pointer"]')).toHaveAttribute('aria-pressed', 'true');
    await speaker.mouse.move(first.x, first.y);
    await expect(page.locator('[data-pointer]')).toHaveCount(1);
    const pointer = await page.locator('[data-pointer]').evaluate((element) => ({
      x: Number(element.getAttribute('data-x')),
      y: Number(element.getAttribute('data-y'))
    }));
    const stage = await page.locator('[data-stage]').boundingBox();
    if (!stage) throw new Error('the stage has no map');
    const marks = [await onMap(page, stops[0]), await onMap(page, stops[1])];
    const offBy = (point: Point | undefined, mark: Point | undefined): number =>
      Math.hypot((point?.x ?? NaN) - (mark?.x ?? NaN), (point?.y ?? NaN) - (mark?.y ?? NaN));
    expect(offBy(pointer, marks[0])).toBeLessThan(stage.width * 0.01);

    await speaker.locator('[data-tool="draw"]').click();
    await expect(speaker.locator('[data-tool="draw"]')).toHaveAttribute('aria-pressed', 'true');
    await speaker.mouse.move(first.x, first.y);
    await speaker.mouse.down();
    await speaker.mouse.move(second.x, second.y);
    await speaker.mouse.up();
    const ink = page.locator('[data-ink]');
    await expect.poll(async () => (await pointsOf(ink)).length).toBe(2);
    const drawn = await pointsOf(ink);
    expect(offBy(drawn[0], marks[0])).toBeLessThan(stage.width * 0.01);
    expect(offBy(drawn[1], marks[1])).toBeLessThan(stage.width * 0.01);
  });
}

test('J2.5: ink drawn in the speaker window goes with E, and with the step, whatever brings it', async ({
  page
}) => {
  await openStage(page, 'step=mashhad&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  await speaker.locator('[data-tool="draw"]').click();
  await expect(speaker.locator('[data-tool="draw"]')).toHaveAttribute('aria-pressed', 'true');
  const pad = await speaker.locator('[data-pad]').boundingBox();
  if (!pad) throw new Error('there is no pad');
  for (const key of ['e', 'PageDown', 'Home']) {
    await speaker.mouse.move(pad.x + 100, pad.y + 80);
    await speaker.mouse.down();
    await speaker.mouse.move(pad.x + 160, pad.y + 120, { steps: 4 });
    await speaker.mouse.up();
    await expect(page.locator('[data-ink]')).toHaveCount(1);
    await speaker.keyboard.press(key);
    await expect(page.locator('[data-ink]')).toHaveCount(0);
  }
});

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(part: Locator): Promise<Point> {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where a stop's disc is on the stage, in pixels of its map. */
async function onMap(page: Page, stop: string): Promise<Point> {
  const stage = await page.locator('[data-stage]').boundingBox();
  const { x, y } = await middleOf(page.locator(`[data-mark="${stop}"]`));
  return { x: x - (stage?.x ?? NaN), y: y - (stage?.y ?? NaN) };
}

/** The corners of the last stroke, in pixels of the map. */
async function pointsOf(ink: Locator): Promise<readonly Point[]> {
  const text = await ink.last().getAttribute('points');
  return (text ?? '').split(' ').map((pair) => {
    const [x = NaN, y = NaN] = pair.split(',').map(Number);
    return { x, y };
  });
}

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

test('J10.1: notes float where the browser can; elsewhere it is said how to do without', async ({
  page
}) => {
  await visit(page, './speaker/?map=svg');
  await page.getByText('More', { exact: true }).click();
  await expect(page.locator('[data-float]')).toBeVisible();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'documentPictureInPicture'));
  await visit(page, page.url());
  await page.getByText('More', { exact: true }).click();
  await expect(page.locator('[data-float-none]')).toHaveText(/beside the stage/);
});

test('J10.1: floating notes show those of the step, follow the talk, and close by the same button', async ({
  page
}) => {
  await visit(page, './speaker/?map=svg');
  await page.getByText('More', { exact: true }).click();
  const button = page.locator('[data-float]');
  const floating = (): Promise<string | null> =>
    page.evaluate(
      () =>
        (window as unknown as { documentPictureInPicture: { window: Window | null } })
          .documentPictureInPicture.window?.document.body.innerText ?? null
    );
  const noteOf = (id: string): string =>
    notes
      .find(({ stepId }) => stepId === id)
      ?.say[0]?.text.split(' ')
      .slice(0, 4)
      .join(' ') ?? 'no note';
  await button.click();
  await expect.poll(floating).toContain(noteOf('opening'));
  // What to answer is what a call needs.
  const asked = notes.find(({ stepId }) => stepId === 'opening')?.ifAsked[0];
  await expect.poll(floating).toContain(asked?.question ?? 'no question');
  await expect.poll(floating).toContain(asked?.answer ?? 'no answer');
  // The floating window has the focus after a click in it, and the clicker's keys go there.
  await page.evaluate(() => {
    const { window: own } = (window as unknown as { documentPictureInPicture: { window: Window } })
      .documentPictureInPicture;
    own.document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true })
    );
  });
  await isAt(page, 'baghdad');
  await expect.poll(floating).toContain(noteOf('baghdad'));
  await button.click();
  await expect.poll(floating).toBeNull();
  await button.click();
  await expect.poll(floating).toContain(noteOf('baghdad'));
});

test('J10.1: a floating window that the browser refuses is said, with what to do instead', async ({
  page
}) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(window, 'documentPictureInPicture', {
      value: { requestWindow: refuse }
    });
  });
  await visit(page, './speaker/?map=svg');
  await page.getByText('More', { exact: true }).click();
  await page.locator('[data-float]').click();
  await expect(page.locator('[data-float-none]')).toHaveText(/beside the stage/);
});

test('size of notes and minutes are stored once they are changed, and in force at the next talk', async ({
  page,
  context
}) => {
  await visit(page, './speaker/?map=svg');
  const stored = (): Promise<number> => page.evaluate(() => localStorage.length);
  await page.keyboard.press('PageDown');
  await isAt(page, 'baghdad');
  await page.locator('[data-clock]').click();
  expect(await stored()).toBe(0);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(stored).toBe(1);
  await page.getByText('More', { exact: true }).click();
  await page.locator('[data-plan] input').nth(1).fill('7.5');
  await page.keyboard.press('Tab');
  await page.close();

  const next = await context.newPage();
  await visit(next, './speaker/?map=svg');
  await expect(next.locator('main.notes')).toHaveCSS('font-size', '29px');
  await expect(next.getByText(/by the clock/)).toHaveText(/of 20:30/);
  await next.getByText('More', { exact: true }).click();
  await expect(next.locator('[data-plan] input').nth(1)).toHaveValue('7.5');
  await next.locator('[data-forget]').click();
  await expect(next.locator('main.notes')).toHaveCSS('font-size', '25px');
  await expect(next.locator('[data-plan] input').nth(1)).not.toHaveValue('7.5');
  await expect(next.locator('[data-forget]')).toHaveCount(0);
  expect(await next.evaluate(() => localStorage.length)).toBe(0);
});

test('a rehearsal is stored from its start until it is cleared, and not before', async ({
  page
}) => {
  await visit(page, './speaker/?map=svg');
  await expect(page.locator('[data-notes]')).toBeVisible();
  const stored = (): Promise<number> => page.evaluate(() => localStorage.length);
  await page.keyboard.press('PageDown');
  await isAt(page, 'baghdad');
  expect(await stored()).toBe(0);
  await page.getByText('More', { exact: true }).click();
  await page.locator('[data-rehearse]').click();
  await expect.poll(stored).toBe(1);
  await page.keyboard.press('PageDown');
  await isAt(page, 'share');
  // A reload is no end of it.
  await page.reload();
  await page.getByText('More', { exact: true }).click();
  const total = page.locator('[data-plan-total]');
  await expect(total).toContainText(/In all\s*15:00\s*00:\d\d/);
  await page.locator('[data-rehearse-end]').click();
  await page.reload();
  await page.getByText('More', { exact: true }).click();
  await expect(page.locator('[data-rehearse]')).toBeVisible();
  await page.locator('[data-rehearse-use]').click();
  // Two steps of a few seconds each, half a minute at least.
  await expect(page.locator('[data-plan] input').nth(1)).toHaveValue('0.5');
  await expect(page.locator('[data-plan] input').nth(2)).toHaveValue('0.5');
  await expect(total).not.toContainText('15:00');
  await page.locator('[data-rehearse-clear]').click();
  await page.locator('[data-forget]').click();
  await expect.poll(stored).toBe(0);
});
