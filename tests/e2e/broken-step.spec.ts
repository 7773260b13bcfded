// A step that cannot be shown says so by name, and the story goes on.

import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { areAt, openSpeaker, openStage } from './talk.ts';
import { steps } from './tour-page.ts';
import { visit } from './visit.ts';

test.use({ ...plainChromium, expectedProblem: /./ });

const [before, broken, after] = steps.slice(3, 6);
if (!before || !broken || !after) throw new Error('the story has no three steps in a row');

/** Has the scripts come changed; tells how many were. */
async function spoil(
  context: BrowserContext,
  change: (body: string) => string
): Promise<() => number> {
  let spoilt = 0;
  await context.route(/_app\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const changed = change(body);
    spoilt += changed === body ? 0 : 1;
    await route.fulfill({ response, body: changed });
  });
  return () => spoilt;
}

/** The script with one field of the broken step lost. */
function without(field: string, body: string): string {
  const at = body.indexOf(broken?.headline ?? '');
  const start = at < 0 ? -1 : body.indexOf(`${field}:`, at);
  return start < 0
    ? body
    : body.slice(0, start) + body.slice(start).replace(`${field}:`, `${field}:null,lost:`);
}

for (const field of ['paragraphs', 'layers', 'framing', 'placeIds', 'dwellMs']) {
  test(`a step whose ${field} came spoilt says so in its place; the steps before and after are whole`, async ({
    page,
    context
  }) => {
    const spoilt = await spoil(context, (body) => without(field, body));
    await page.goto(`./?step=${before.id}&map=svg`);
    const title = page.locator('#step-title');
    const panel = page.locator('[data-step-panel]');
    await expect(title).toHaveText(before.headline);
    expect(spoilt()).toBe(1);
    const problems = page.locator('[data-content-problems] li');
    await expect(problems).toHaveText([new RegExp(`step “${broken.id}”.*: spoilt in ${field}$`)]);
    await page.locator('[data-next]').click();
    await expect(title).toHaveText(`Step “${broken.id}” cannot be shown. The other steps go on.`);
    await expect(panel).toContainText(`spoilt in ${field}`);
    await expect(page).toHaveURL(new RegExp(`step=${broken.id}`));
    await page.locator('[data-next]').click();
    await expect(title).toHaveText(after.headline);
    await expect(page.locator(`[data-map-settled="true"][data-step="${after.id}"]`)).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(title).toContainText(broken.id);
    await page.keyboard.press('PageUp');
    await expect(title).toHaveText(before.headline);
    await expect(page).toHaveURL(new RegExp(`step=${before.id}`));
  });
}

test('in a talk a step whose layers came spoilt says so on stage; the speaker has its notes and the problem by name', async ({
  page,
  context
}) => {
  await spoil(context, (body) => without('layers', body));
  await openStage(page, `step=${before.id}&map=svg&motion=reduced`);
  const speaker = await openSpeaker(page);
  await expect(speaker.locator('[data-content-problems]')).toContainText('spoilt in layers');
  await speaker.keyboard.press('PageDown');
  await areAt(page, speaker, broken.id);
  await expect(page.locator('[data-caption] #step-title')).toContainText(broken.id);
  await expect(page.locator('[data-content-problems]')).toHaveCount(0);
  await expect(speaker.locator(`[data-notes="${broken.id}"]`)).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.locator('dialog')).toContainText(broken.id);
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await areAt(page, speaker, after.id);
  await expect(page.locator('[data-caption] #step-title')).toHaveText(after.headline);
  await expect(page.locator('[data-map-settled="true"]')).toBeVisible();
});

test('where the sources came spoilt the text says so in its place, and the map goes on', async ({
  page,
  context
}) => {
  const spoilt = await spoil(context, (body) =>
    body.replace(/(steps:\[\{id:.*sources:\[)\{id:/s, '$1null,{id:')
  );
  await page.goto(`./?step=${before.id}&map=svg`);
  await expect(page.locator(`[data-broken-step="${before.id}"]`)).toBeVisible();
  expect(spoilt()).toBe(1);
  await page.locator('[data-next]').click();
  await expect(page.locator(`[data-broken-step="${broken.id}"]`)).toBeVisible();
  await expect(page.locator(`[data-map-settled="true"][data-step="${broken.id}"]`)).toBeVisible();
});

test('notes that came spoilt are named in their place, and the desk goes on', async ({
  page,
  context
}) => {
  const spoilt = await spoil(context, (body) =>
    body.replace(new RegExp(`stepId:.${broken.id}.,[^}]*?say:\\[`), '$&null,')
  );
  await visit(page, `./speaker/?step=${before.id}`);
  await expect(page.locator(`[data-speaker][data-step="${before.id}"]`)).toBeVisible();
  expect(spoilt()).toBe(1);
  await page.keyboard.press('PageDown');
  await expect(page.locator(`[data-broken-step="${broken.id}"]`)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator(`[data-speaker][data-step="${after.id}"]`)).toBeVisible();
  await expect(page.locator('[data-broken-step]')).toHaveCount(0);
});
