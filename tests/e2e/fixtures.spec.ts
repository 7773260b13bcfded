import { expect, isOwn, test } from './fixtures.ts';

const blocked = /^(foreign request:|console error: Failed to load resource)/;

test.describe('with the network closed', () => {
  test.use({ expectedProblem: blocked });

  test('a request to another host is stopped and recorded', async ({ page, problems }) => {
    await page.goto('./');
    const outcome = await page.evaluate(() =>
      fetch('https://elsewhere.example/data.json').then(
        () => 'answered',
        () => 'stopped'
      )
    );
    expect(outcome).toBe('stopped');
    expect(problems).toContain('foreign request: GET https://elsewhere.example/data.json');
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
