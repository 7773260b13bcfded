import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, staticServer } from './static-server.mjs';

// A folder of this name on the disk says nothing about what lies in it.
const outer = mkdtempSync(join(tmpdir(), '_app-immutable-'));
const folder = join(outer, '_app/immutable/site');
const server = staticServer(folder);
let address = '';

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks for a target exactly as written; `fetch` would tidy `..` away first. */
function ask(target: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: target, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    }).on('error', reject);
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'explore'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  mkdirSync(join(folder, '_app/immutable'), { recursive: true });
  writeFileSync(join(folder, '_app/immutable/x.js'), 'hashed');
  writeFileSync(join(folder, 'explore/index.html'), 'explore');
  writeFileSync(join(folder, 'worker.mjs'), 'plain');
  writeFileSync(join(folder, 'worker.mjs.br'), 'brotli');
  address = await listen(server, { port: 0, host: '127.0.0.1' });
});

afterAll(() => {
  server.close();
  rmSync(outer, { recursive: true });
});

test('a folder answers with its page', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask('/explore/?step=mashhad')).toMatchObject({ status: 200, body: 'explore' });
});

test('a folder without its slash is redirected, with its query', async () => {
  const { status, headers } = await ask('/explore?step=mashhad');
  expect(status).toBe(308);
  expect(headers['location']).toBe('explore/?step=mashhad');
});

test('a precompressed form is sent under the type of the file itself', async () => {
  const { body, headers } = await ask('/worker.mjs', { 'accept-encoding': 'br' });
  expect(body).toBe('brotli');
  expect(headers['content-encoding']).toBe('br');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('without an accepted encoding the file itself is sent', async () => {
  const { body, headers } = await ask('/worker.mjs');
  expect(body).toBe('plain');
  expect(headers['content-encoding']).toBeUndefined();
});

test('a missing file is a 404', async () => {
  expect(await ask('/nothing.json')).toMatchObject({ status: 404, body: 'Not found.\n' });
});

test('nothing outside the folder is served', async () => {
  for (const target of ['/../secret.txt', '/%2e%2e/secret.txt', '/explore/..%2f..%2fsecret.txt']) {
    const { status, body } = await ask(target);
    expect(status, target).toBe(400);
    expect(body).not.toContain('secret');
  }
});

test('a taken port leads to the next free one', async () => {
  const second = staticServer(folder);
  const taken = Number(new URL(address).port);
  const other = await listen(second, { port: taken, host: '127.0.0.1' });
  expect(Number(new URL(other).port)).toBeGreaterThan(taken);
  second.close();
});

test('only what lies under _app/immutable of the site is kept for a year', async () => {
  const kept = async (target: string) => (await ask(target)).headers['cache-control'];
  expect(await kept('/')).toBe('no-cache');
  expect(await kept('/worker.mjs')).toBe('no-cache');
  expect(await kept('/_app/immutable/x.js')).toBe('max-age=31536000, immutable');
});
