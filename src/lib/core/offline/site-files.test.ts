import { expect, test } from 'vitest';
import { copyName, copyPrefix, fileFor, isImmutable, siteFiles } from './site-files.ts';

const files = siteFiles({
  base: '/a/b',
  version: '7',
  pages: ['/a/b/', '/a/b/explore/'],
  built: ['/a/b/_app/immutable/x.js'],
  files: [
    '/a/b/geo/SOURCES.md',
    '/a/b/geo/relief/2/2/1.webp',
    '/a/b/geo/atlas.json',
    '/a/b/geo/rivers.geojson'
  ]
});

test('the atlas is needed, other geodata are wanted, relief last, and notes not at all', () => {
  expect(files.needed).toContain('/a/b/geo/atlas.json');
  expect(files.wanted).toEqual(['/a/b/geo/rivers.geojson', '/a/b/geo/relief/2/2/1.webp']);
});

test('a page is found as hosts find it; what is not of the build is not', () => {
  expect(fileFor('/a/b/explore', files)).toBe('/a/b/explore/');
  expect(fileFor('/a/b/explore/index.html', files)).toBe('/a/b/explore/');
  expect(fileFor('/a/b/geo/rivers.geojson', files)).toBe('/a/b/geo/rivers.geojson');
  expect(fileFor('/a/b/_app/version.json', files)).toBeNull();
  expect(fileFor('/a/other/', files)).toBeNull();
});

test('copies of one site are told from those of another on the same host', () => {
  expect(copyName(files).startsWith(copyPrefix('/a/b'))).toBe(true);
  expect(copyName(files).startsWith(copyPrefix('/a'))).toBe(false);
  expect(copyName({ ...files, version: '8' })).not.toBe(copyName(files));
});

test('only names with a digest are the same for ever', () => {
  expect(isImmutable('/a/b/_app/immutable/x.js')).toBe(true);
  expect(isImmutable('/a/b/geo/atlas.json')).toBe(false);
});
