import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { heldOr, type HeldFile } from './held-files.ts';
import { loadJson } from './load-geo.ts';

const packed = gzipSync('{"is":"packed, with ünicode"}').toString('base64');
const held: Readonly<Record<string, HeldFile>> = {
  'plain.json': { text: '{"is":"plain"}', isGzipped: false },
  'packed.json': { text: `\n${packed}\n`, isGzipped: true },
  'broken.json': { text: 'AAAA', isGzipped: true }
};
const asked: string[] = [];
const fetchFile = heldOr(
  (file) => held[file] ?? null,
  (url) => {
    asked.push(url);
    return Promise.resolve(new Response('{"is":"fetched"}'));
  }
);

test('a held file answers without a request, plain or packed', async () => {
  const load = (file: string): Promise<unknown> => loadJson(file, `/a/geo/${file}`, fetchFile);
  await expect(load('plain.json')).resolves.toEqual({ is: 'plain' });
  await expect(load('packed.json')).resolves.toEqual({ is: 'packed, with ünicode' });
  expect(asked).toEqual([]);
  await expect(load('other.json')).resolves.toEqual({ is: 'fetched' });
  expect(asked).toEqual(['/a/geo/other.json']);
});

test('a held file that cannot be unpacked is named', async () => {
  await expect(loadJson('broken.json', '/geo/broken.json', fetchFile)).rejects.toThrow(
    'broken.json'
  );
});

test('what is not held is fetched as it was asked for, also under an address that cannot be read', async () => {
  const told: (readonly [string, RequestInit | undefined])[] = [];
  const answer = heldOr(
    () => null,
    (url, init) => {
      told.push([url, init]);
      return Promise.resolve(new Response(''));
    }
  );
  const init = { cache: 'no-store' } as const;
  await answer('/geo/other.json', init);
  await answer('data:,100%');
  expect(told).toEqual([
    ['/geo/other.json', init],
    ['data:,100%', undefined]
  ]);
});
