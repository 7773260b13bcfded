import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oneFileDirectives, scriptHashes, siteDirectives } from './content-security-policy.js';

const template = readFileSync('src/app.html', 'utf8');

test('every inline script of the template has its hash, and no script comes without', () => {
  const scripts = template.match(/<script/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scriptHashes(template)).toHaveLength(scripts.length);
  // sha256 of "alert(1)", from `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`.
  expect(scriptHashes('<script>alert(1)</script>')).toEqual([
    'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='
  ]);
});

test('no policy lets in a foreign host, eval or an inline script without a hash', () => {
  for (const policy of [siteDirectives(template), oneFileDirectives(template)]) {
    const sources = Object.values(policy).flat().map(String);
    expect(sources.filter((source) => /[/.*]|eval/.test(source) && !isHash(source))).toEqual([]);
    expect(policy['script-src']).not.toContain('unsafe-inline');
    expect(policy['object-src']).toEqual(['none']);
  }
});

test('the one file has nothing to fetch from any host', () => {
  const sources = Object.values(oneFileDirectives(template)).flat().map(String);
  expect(sources).not.toContain('self');
});

function isHash(source: string): boolean {
  return source.startsWith('sha256-');
}
