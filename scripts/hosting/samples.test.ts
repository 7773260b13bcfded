import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CACHE, HEADERS } from './headers.mjs';

const read = (file: string): string => readFileSync(file, 'utf8');

/** What a sample sends, as name and value, whatever its own way of saying so. */
const SAMPLES: Readonly<Record<string, RegExp>> = {
  'deploy/nginx.conf': /^ *add_header (?!Cache-Control)([\w-]+) (?:"([^"]*)"|(\S+)) always;$/gm,
  'deploy/apache.htaccess': /^ *Header always set ([\w-]+) (?:"([^"]*)"|(\S+))$/gm,
  'deploy/_headers': /^ {2}(?!Cache-Control)([\w-]+): (?:"([^"]*)"|(.+))$/gm
};

test.each(Object.entries(SAMPLES))('%s sends every header, and no other', (file, pattern) => {
  const sent = [...read(file).matchAll(pattern)].map(([, name = '', quoted, bare]) => [
    name,
    quoted ?? bare
  ]);
  expect(Object.fromEntries(sent)).toEqual(HEADERS);
});

test('every sample that can say so lets hashed files be kept for a year', () => {
  for (const file of Object.keys(SAMPLES)) {
    expect(read(file), file).toContain(CACHE.immutable);
  }
});

test('the documentation lists the same headers', () => {
  const rows = read('docs/HOSTING.md').matchAll(/^\| `([\w-]+)` +\| (?:`([^`]+)`)?/gm);
  const listed = new Map([...rows].map(([, name = '', value]) => [name, value] as const));
  expect([...listed.keys()].sort()).toEqual(Object.keys(HEADERS).sort());
  for (const [name, value] of Object.entries(HEADERS)) {
    // The long one is not repeated there.
    expect(listed.get(name) ?? value, name).toBe(value);
  }
});

test('nginx and Apache send the page for an unknown address', () => {
  expect(read('deploy/nginx.conf')).toMatch(/error_page 404 \/404\.html;/);
  expect(read('deploy/apache.htaccess')).toMatch(/^ErrorDocument 404 \/404\.html$/m);
});
