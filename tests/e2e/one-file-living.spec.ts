// The one file where the living map can be drawn: its script, styles and worker are in the file too.

import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures.ts';
import { isAt } from './talk.ts';

// The fixtures stop what is not of the tests' server; a context of its own opens a file.
test('the one file draws the living map from a disk, with the network off, and steps on it', async ({
  browser
}) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !/^(data|blob):/.test(request.url())) {
      wrong.push(request.url());
    }
  });
  await page.goto(`${pathToFileURL('dist-usb/index.html').href}?map=maplibre&step=brief`);
  const stage = page.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-map', 'maplibre', { timeout: 90_000 });
  await page.keyboard.press('PageDown');
  await isAt(page, 'mashhad');
  await expect(stage).toHaveAttribute('data-map', 'maplibre');
  await expect(page.locator('[data-map-problem]')).toHaveCount(0);
  // Relief is left out: that is said, and nothing is asked for that could not come.
  await page.goto(
    `${pathToFileURL('dist-usb/index.html').href}?map=maplibre&layers=relief,rivers#/explore`
  );
  await expect(stage).toHaveAttribute('data-map', 'maplibre', { timeout: 90_000 });
  await expect(page.locator('label:has([data-layer-switch="relief"])')).toContainText(
    'Relief (not in this file)'
  );
  await expect(page.locator('[data-map-problem]')).toHaveCount(0);
  expect(wrong).toEqual([]);
  await context.close();
});
