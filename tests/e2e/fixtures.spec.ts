import type { Page } from '@playwright/test';
import { expect, isOwn, test } from './fixtures.ts';

const ELSEWHERE = 'https://elsewhere.example/data.json';
const blocked =
  /^(foreign request:|console error: (Failed to load resource|Connecting to|Fetch API cannot load))/;

/** Asks another host for a file from within the page. */
function askElsewhere(page: Page): Promise<string> {
  return page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'answered',
        () => 'stopped'
      ),
    ELSEWHERE
  );
}

test.describe('with the network closed', () => {
  test.use({ expectedProblem: blocked });

  test('X1 the site’s own policy stops a request to another host', async ({ page, problems }) => {
    await page.goto('./');
    expect(await askElsewhere(page)).toBe('stopped');
    expect(problems.join('\n')).toContain('violates the following Content Security Policy');
  });

  test('a request that no policy stops is stopped all the same, and recorded', async ({
    page,
    problems
  }) => {
    await page.goto('about:blank');
    expect(await askElsewhere(page)).toBe('stopped');
    expect(problems).toContain(`foreign request: GET ${ELSEWHERE}`);
  });
});

test.describe('every page', () => {
  // One of them is not there, which the browser logs and so does Kit.
  test.use({ expectedProblem: /nowhere/ });

  test('X1 no page asks any host but its own', async ({ page, baseURL }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    for (const address of [
      './',
      'explore/?layers=share,provinces,rivers',
      'locate/',
      'sources/',
      'present/',
      'speaker/',
      'nowhere'
    ]) {
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}map=svg`, {
        waitUntil: 'networkidle'
      });
    }
    expect([...asked].filter((origin) => origin !== 'null')).toEqual([
      new URL(baseURL ?? '').origin
    ]);
  });
});

test('the page itself, blob: and data: are its own, other hosts and ports are not', () => {
  const origin = 'http://127.0.0.1:4173';
  expect(isOwn(`${origin}/geo/countries.geojson`, origin)).toBe(true);
  expect(isOwn(`blob:${origin}/0b1c`, origin)).toBe(true);
  expect(isOwn('data:image/png;base64,AA==', origin)).toBe(true);
  expect(isOwn('http://127.0.0.1:4174/', origin)).toBe(false);
  expect(isOwn('https://elsewhere.example/', origin)).toBe(false);
});
