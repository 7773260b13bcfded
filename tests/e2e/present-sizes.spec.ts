import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isAt, openStage, STEPS } from './talk.ts';

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
