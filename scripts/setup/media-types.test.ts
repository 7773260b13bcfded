import { expect, test } from 'vitest';
import { mediaType } from './media-types.mjs';

test.each([
  ['a/worker.mjs', 'text/javascript; charset=utf-8'],
  ['countries.geojson', 'application/geo+json'],
  ['tile.webp', 'image/webp'],
  ['font.WOFF2', 'font/woff2'],
  ['index.html', 'text/html; charset=utf-8']
])('%s is %s', (path, type) => {
  expect(mediaType(path)).toBe(type);
});

test('an unknown ending is a stream of bytes', () => {
  expect(mediaType('LICENSE')).toBe('application/octet-stream');
});
