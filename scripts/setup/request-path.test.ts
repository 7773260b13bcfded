import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { acceptedVariants, requestPath } from './request-path.mjs';

const folder = resolve('/site');

test('a request names a file below the served folder', () => {
  expect(requestPath(folder, '/geo/countries.geojson')).toBe(
    resolve('/site/geo/countries.geojson')
  );
});

test('query and fragment are no part of the path', () => {
  expect(requestPath(folder, '/explore/?step=mashhad#map')).toBe(resolve('/site/explore') + '/');
});

test('an encoded name is decoded', () => {
  expect(requestPath(folder, '/a%20b.txt')).toBe(resolve('/site/a b.txt'));
});

test.each([
  ['/../secret'],
  ['/geo/../../secret'],
  ['/%2e%2e/secret'],
  ['/..%2fsecret'],
  ['/../site-other/file'],
  ['/..\\secret'],
  ['/%5c..%5csecret'],
  ['/a%00.html'],
  ['/%zz'],
  ['secret'],
  ['http://other.example/']
])('%s is refused', (target) => {
  expect(requestPath(folder, target)).toBeUndefined();
});

test('the smallest form comes first among those a browser accepts', () => {
  expect(acceptedVariants('gzip, deflate, br')).toEqual([
    ['.br', 'br'],
    ['.gz', 'gzip']
  ]);
});

test('a form that a browser refuses is not offered', () => {
  expect(acceptedVariants('br;q=0, gzip;q=0.5')).toEqual([['.gz', 'gzip']]);
  expect(acceptedVariants(undefined)).toEqual([]);
});
