import { readContent } from '../../scripts/story/read-content.ts';
import { expect, test } from './fixtures.ts';
import { isAt } from './talk.ts';
import { visit } from './visit.ts';

const { notes } = readContent(process.cwd());

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

test('the notes of a new step are shown from their top, also where they float', async ({
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page, './speaker/?step=mashhad&map=svg');
  await page.getByText('More', { exact: true }).click();
  await page.locator('[data-float]').click();
  // So large that they do not fit, however large the browser makes the other window.
  for (let px = 25; px < 40; px += 2) {
    await page.keyboard.press('+');
  }
  /** How far both texts are scrolled, px; `by` scrolls them first. */
  const scrolled = (by = 0): Promise<readonly number[]> =>
    page.evaluate((px) => {
      const { window: own } = (
        window as unknown as { documentPictureInPicture: { window: Window | null } }
      ).documentPictureInPicture;
      return [
        document.querySelector('main.notes'),
        own?.document.querySelector('[data-floating-notes]')
      ].map((text) => {
        text?.scrollBy(0, px);
        return text ? text.scrollTop : -1;
      });
    }, by);
  await expect.poll(async () => Math.min(...(await scrolled(20)))).toBeGreaterThan(10);
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-notes="tehran"]')).toBeVisible();
  await expect.poll(scrolled).toEqual([0, 0]);
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

test('a field of minutes shows what is planned, whatever was typed into it', async ({ page }) => {
  await visit(page, './speaker/?map=svg');
  await page.getByText('More', { exact: true }).click();
  const minutes = page.locator('[data-plan] input').nth(1);
  const planned = await minutes.inputValue();
  for (const typed of ['500', '-3', '']) {
    await minutes.fill(typed);
    await minutes.press('Tab');
    await expect(minutes).toHaveValue(planned);
  }
  await minutes.fill('4');
  await minutes.press('Tab');
  await expect(minutes).toHaveValue('4');
});
