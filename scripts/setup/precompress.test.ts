import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { precompress } from './precompress.mjs';

test('both forms lie beside the file and hold what it holds; other files are left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'geo'));
  const path = join(folder, 'geo/lakes.geojson');
  writeFileSync(path, '{"type":"FeatureCollection"}');
  writeFileSync(join(folder, 'geo/relief.webp'), 'x');
  await precompress(folder, ['.geojson']);
  const names = readdirSync(join(folder, 'geo')).toSorted();
  expect(names).toEqual(['lakes.geojson', 'lakes.geojson.br', 'lakes.geojson.gz', 'relief.webp']);
  const text = readFileSync(path, 'utf8');
  expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(text);
  expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(text);
});
