import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { areAt, openSpeaker, openStage, settled } from './talk.ts';

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

test('a stroke begun beside the globe is drawn from where it enters, and ends with its step, in either window', async ({
  page
}) => {
  await openStage(page, 'step=riyadh&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  const ink = page.locator('[data-ink]');
  for (const [window, pad] of [
    [page, '[data-stage-marks]'],
    [speaker, '[data-pad]']
  ] as const) {
    await window.bringToFront();
    await window.keyboard.press('PageDown');
    await areAt(page, speaker, 'new-york-washington');
    await settled(page);
    await window.keyboard.press('d');
    await expect(window.locator(`${pad}.active`)).toHaveCount(1);
    const box = await window.locator(pad).boundingBox();
    if (!box) throw new Error('there is no pad');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await window.mouse.move(box.x + 6, box.y + 6);
    await window.mouse.down();
    await window.mouse.move(middle.x, middle.y, { steps: 12 });
    await expect(ink).toHaveCount(1);
    await expect.poll(async () => (await pointsOf(ink)).length).toBeGreaterThan(1);
    await window.keyboard.press('PageUp');
    await areAt(page, speaker, 'riyadh');
    await window.mouse.move(middle.x + 40, middle.y + 30, { steps: 4 });
    await window.mouse.up();
    // What is drawn next is heard after all that: it is the only ink.
    await window.mouse.down();
    await window.mouse.move(middle.x, middle.y, { steps: 2 });
    await window.mouse.up();
    await expect.poll(async () => (await pointsOf(ink)).length).toBe(3);
    await expect(ink).toHaveCount(1);
    await window.keyboard.press('d');
    await window.keyboard.press('e');
    await expect(ink).toHaveCount(0);
  }
});

test('the picture of a globe has the paper of the stage behind it, dark as the window is', async ({
  page
}) => {
  await openStage(page, 'step=new-york-washington&map=svg&motion=reduced');
  const speaker = await openSpeaker(page);
  const paper = await page
    .locator('html')
    .evaluate((root) => getComputedStyle(root).backgroundColor);
  await expect(speaker.locator('[data-picture="new-york-washington"]')).toHaveCSS(
    'background-color',
    paper
  );
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
