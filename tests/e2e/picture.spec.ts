// The picture that is taken away: PNG, SVG and clipboard, on a machine without WebGL.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { FaultyHost, faultProblem } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { open } from './tour-page.ts';

test.use(plainChromium);

const SHARES = './explore/?layers=share,places&est=high';

async function openDialog(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.locator('[data-save-picture]').click();
  await expect(page.locator('[data-picture-preview]')).toBeVisible();
}

async function save(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(button).click()
  ]);
  return download;
}

/** Width, height and number of colours of a PNG, as a browser reads it. */
function readPng(page: Page, base64: string): Promise<[number, number, number]> {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0)
    );
    return [image.width, image.height, new Set(pixels).size] as [number, number, number];
  }, base64);
}

test('J3.2 a PNG of both sizes is not blank; the SVG has title, legend, scale, sources, date and address in its text', async ({
  page,
  baseURL
}) => {
  await openDialog(page, SHARES);
  for (const [width, height] of [
    [1920, 1080],
    [3840, 2160]
  ] as const) {
    const file = await save(page, `[data-save-png="${width}"]`);
    expect(file.suggestedFilename()).toBe(`neighbourhood-explore-${width}.png`);
    const png = readFileSync(await file.path()).toString('base64');
    const [wide, high, colours] = await readPng(page, png);
    expect([wide, high]).toEqual([width, height]);
    expect(colours).toBeGreaterThan(50);
  }
  await expect(page.locator('[data-picture-outcome]')).toContainText('3840.png');

  const svg = readFileSync(await (await save(page, '[data-save-svg]')).path(), 'utf8');
  const said = await page.evaluate(
    (text) => {
      const sheet = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [...sheet.querySelectorAll('text')].map((each) => each.textContent).join(' ');
    },
    // The page's policy would forbid the style in the page's own parser.
    svg.replace(/<style>.*?<\/style>/s, '')
  );
  for (const words of [
    'Shia as a share of each country’s Muslims',
    'Estimate: High.',
    'over 60%',
    'no estimate found',
    'in dispute, not counted',
    'Natural Earth · equal-area',
    'Dashed and dotted lines are in dispute.',
    'PAKISTAN'
  ]) {
    expect(said).toContain(words);
  }
  expect(said).toMatch(/\d00 km/);
  expect(said).toMatch(/Sources: .*\./);
  expect(said).toMatch(/version \d+\.\d+\.\d+, saved on \d+ \w+ \d{4}\./);
  expect(said.replaceAll(' ', '')).toContain(`${baseURL}explore/?layers=share,places&est=high`);
  // What an image may not fetch is in it.
  expect(svg).toContain('url("data:');
  expect(svg).not.toMatch(/url\((?!"data:|#)/);
});

test('two maps are one picture: both with heading and legend, one scale, sources, date and address', async ({
  page
}) => {
  await openDialog(page, './explore/?layers=share&est=low&compare=high');
  const svg = readFileSync(await (await save(page, '[data-save-svg]')).path(), 'utf8');
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
  for (const words of [
    'Shia Muslims: two maps side by side',
    'A: Low, of Muslims',
    'B: High, of Muslims',
    'in dispute, not counted',
    'Natural Earth · equal-area',
    'Sources: '
  ]) {
    expect(said).toContain(words);
  }
  // Both are of Muslims, in the same classes: one legend is enough.
  expect(said.match(/Shia as a share of each country’s Muslims/g)).toHaveLength(1);
  expect(said).toMatch(/saved on \d+ \w+ \d{4}\./);
  // Each map has its own patterns.
  expect(svg).toContain('id="sheet-a-dispute"');
  expect(svg).toContain('id="sheet-b-dispute"');
  const file = await save(page, '[data-save-png="1920"]');
  const [width, height, colours] = await readPng(
    page,
    readFileSync(await file.path()).toString('base64')
  );
  expect([width, height]).toEqual([1920, 1080]);
  expect(colours).toBeGreaterThan(50);
});

test('the picture of a step is copied; the keyboard opens, uses and closes the dialog', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, './?step=mashhad');
  await page.locator('[data-save-picture]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-picture-preview]')).toHaveAttribute('alt', /^Mashhad first/);
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('[data-copy-picture]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-picture-outcome]')).toContainText('Copied.');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const [width, height, colours] = await readPng(page, copied);
  expect([width, height]).toEqual([1920, 1080]);
  expect(colours).toBeGreaterThan(50);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-picture-dialog]')).toHaveCount(0);
  await expect(page.locator('[data-save-picture]')).toBeFocused();
});

test.describe('what is refused or missing', () => {
  test.use({ expectedProblem: faultProblem });

  test('a clipboard that refuses is said, and without its typefaces the picture is made all the same', async ({
    page
  }) => {
    await page.addInitScript(() => {
      const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse } });
    });
    await open(page, './?step=tehran');
    const host = await FaultyHost.of(page, /woff2/);
    host.answerWith('missing');
    await page.locator('[data-save-picture]').click();
    await expect(page.locator('[data-picture-preview]')).toBeVisible();
    await page.locator('[data-copy-picture]').click();
    await expect(page.locator('[data-picture-outcome]')).toContainText('Save a PNG instead');
    const svg = readFileSync(await (await save(page, '[data-save-svg]')).path(), 'utf8');
    expect(svg).not.toContain('@font-face');
    expect(svg).toContain('Tehran');
  });

  test('a picture that cannot be fetched says so, and comes when asked again', async ({ page }) => {
    await open(page, './?step=tehran');
    const host = await FaultyHost.of(page, /_app\//);
    host.answerWith('missing');
    await page.locator('[data-save-picture]').click();
    await expect(page.getByRole('alert')).toHaveText('the picture: could not be fetched');
    host.answerWith(null);
    await page.locator('[data-save-picture]').click();
    await expect(page.locator('[data-picture-preview]')).toBeVisible();
  });
});

test.describe('from a stick', () => {
  test.use({ baseURL: pathToFileURL('dist-usb/').href });

  test('the one file saves its picture too, with its own typefaces and without an address', async ({
    page
  }) => {
    await open(page, `${pathToFileURL('dist-usb/index.html').href}?step=riyadh`);
    await page.locator('[data-save-picture]').click();
    await expect(page.locator('[data-picture-preview]')).toBeVisible();
    const svg = readFileSync(await (await save(page, '[data-save-svg]')).path(), 'utf8');
    expect(svg).toContain('url("data:');
    expect(svg).toContain('Riyadh');
    expect(svg).not.toContain('file:');
    const file = await save(page, '[data-save-png="1920"]');
    const png = readFileSync(await file.path()).toString('base64');
    expect((await readPng(page, png))[2]).toBeGreaterThan(50);
  });
});
