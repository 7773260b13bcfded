import { expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en.ts';
import { notFoundPage } from './not-found.mjs';

const page = notFoundPage();

test('the page for an unknown address says what the site says elsewhere', () => {
  for (const words of [en['error.title'], en['error.home'], en['error.explore']]) {
    expect(page).toContain(words);
  }
  expect(page).toContain(en['error.unknown'].replace('{path}', 'this address'));
});

test('it has a policy, and needs no file of the site', () => {
  expect(page).toMatch(
    /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-/
  );
  expect(page).not.toMatch(/%policy%|\ssrc=|<link|url\(|unsafe/);
  expect(page.match(/href="\/[^"]*"/g)).toBeNull();
});
