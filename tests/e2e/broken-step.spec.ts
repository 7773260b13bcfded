// A step that cannot be shown says so by name, and the story goes on.

import { expect, test } from './fixtures.ts';
import { plainChromium } from './plain-chromium.ts';
import { steps } from './tour-page.ts';
import { visit } from './visit.ts';

test.use({ ...plainChromium, expectedProblem: /./ });

test('a step whose text came spoilt is named in its place; the steps before and after are whole', async ({
  page
}) => {
  const [before, broken, after] = steps.slice(3, 6);
  if (!before || !broken || !after) throw new Error('the story has no three steps in a row');
  let spoilt = 0;
  await page.route(/_app\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const at = body.indexOf(broken.headline);
    const paragraphs = body.indexOf('paragraphs:', at);
    if (at < 0 || paragraphs < 0) {
      await route.fulfill({ response });
      return;
    }
    spoilt += 1;
    const rest = body.slice(paragraphs).replace('paragraphs:', 'paragraphs:null,lost:');
    await route.fulfill({ response, body: body.slice(0, paragraphs) + rest });
  });
  await page.goto(`./?step=${before.id}&map=svg`);
  const title = page.locator('#step-title');
  await expect(title).toHaveText(before.headline);
  expect(spoilt).toBeGreaterThan(0);
  await page.locator('[data-next]').click();
  await expect(page.locator(`[data-broken-step="${broken.id}"]`)).toBeVisible();
  await expect(title).toContainText(broken.id);
  await page.locator('[data-next]').click();
  await expect(title).toHaveText(after.headline);
  await page.keyboard.press('PageUp');
  await expect(title).toContainText(broken.id);
  await page.keyboard.press('PageUp');
  await expect(title).toHaveText(before.headline);
  await expect(page.locator('[data-broken-step]')).toHaveCount(0);
});

test('notes that came spoilt are named in their place, and the desk goes on', async ({ page }) => {
  const [before, broken, after] = steps.slice(3, 6);
  if (!before || !broken || !after) throw new Error('the story has no three steps in a row');
  let spoilt = 0;
  await page.route(/_app\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const found = new RegExp(`stepId:.${broken.id}.,[^}]*?say:\\[`).exec(body);
    if (!found) {
      await route.fulfill({ response });
      return;
    }
    spoilt += 1;
    const end = found.index + found[0].length;
    await route.fulfill({ response, body: `${body.slice(0, end)}null,${body.slice(end)}` });
  });
  await visit(page, `./speaker/?step=${before.id}`);
  await expect(page.locator(`[data-speaker][data-step="${before.id}"]`)).toBeVisible();
  expect(spoilt).toBe(1);
  await page.keyboard.press('PageDown');
  await expect(page.locator(`[data-broken-step="${broken.id}"]`)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator(`[data-speaker][data-step="${after.id}"]`)).toBeVisible();
  await expect(page.locator('[data-broken-step]')).toHaveCount(0);
});
