import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressGeojson } from './compress-geojson.js';

const folder = mkdtempSync(join(tmpdir(), 'compress-geojson-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('both forms of a GeoJSON file hold what the file holds; other files are left alone', () => {
  const text = JSON.stringify({ type: 'FeatureCollection', features: [] }).repeat(50);
  writeFileSync(join(folder, 'a.geojson'), text);
  writeFileSync(join(folder, 'b.json'), text);
  compressGeojson(folder);
  expect(readdirSync(folder).sort()).toEqual([
    'a.geojson',
    'a.geojson.br',
    'a.geojson.gz',
    'b.json'
  ]);
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  expect(brotliDecompressSync(read('a.geojson.br')).toString()).toBe(text);
  expect(gunzipSync(read('a.geojson.gz')).toString()).toBe(text);
});
