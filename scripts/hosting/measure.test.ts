import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { measure } from './measure.mjs';

const PAGE = '<link href="./_app/immutable/a.js" rel="modulepreload">';
const FILES: Readonly<Record<string, string>> = {
  'site/index.html': PAGE,
  'site/index.html.br': 'x'.repeat(7),
  'site/index.html.gz': 'x'.repeat(9),
  'site/explore/index.html': 'x'.repeat(20),
  'site/_app/immutable/a.js': 'x'.repeat(30),
  'site/_app/immutable/assets/font.woff2': 'x'.repeat(40),
  'site/_app/immutable/assets/font-more.woff2': 'x'.repeat(1_000),
  'site/_app/immutable/chunks/map.js': 'x'.repeat(400_001),
  'site/_app/immutable/chunks/small.js': 'x',
  'site/_app/immutable/workers/worker.js': 'x'.repeat(400_002),
  'site/geo/atlas.json': 'x'.repeat(50),
  'site/geo/rivers.geojson': 'x'.repeat(60),
  'stick/index.html': 'x'.repeat(70)
};
const folder = mkdtempSync(join(tmpdir(), 'measured-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function measured(changes: Readonly<Record<string, string | null>> = {}): Record<string, number> {
  for (const [path, content] of Object.entries({ ...FILES, ...changes })) {
    if (content !== null) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }
  return measure(join(folder, 'site'), join(folder, 'stick'));
}

test('every page is measured as it is sent, with and without Brotli', () => {
  expect(measured()).toEqual({
    page: 7,
    'page, gzip': 9,
    'page explore': 20,
    'page explore, gzip': 20,
    scripts: 30,
    styles: 0,
    fonts: 40,
    firstVisit: 7 + 30 + 40 + 50,
    livingMap: 800_003,
    geodata: 110,
    oneFile: 70
  });
});

test.each([
  ['no scripts', { 'site/index.html': '' }, 'No scripts of the first page found'],
  ['no fonts', { 'site/_app/immutable/assets/font.woff2': null }, 'No fonts found'],
  ['no other page', { 'site/explore/index.html': null }, 'No pages found'],
  ['no worker', { 'site/_app/immutable/workers/worker.js': 'x' }, 'two large scripts'],
  [
    'a third large script',
    { 'site/_app/immutable/chunks/small.js': 'x'.repeat(400_001) },
    'two large scripts'
  ]
])('a build with %s is an error, not a small site', (_, changes, words) => {
  expect(() => measured(changes)).toThrow(words);
});
