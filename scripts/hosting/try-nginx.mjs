// node scripts/hosting/try-nginx.mjs: serves build/ by the nginx of this computer with deploy/nginx.conf, asks for
// what docs/HOSTING.md promises, and says what it got. Needs nginx, and no rights beyond one's own.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { CACHE, HEADERS } from './headers.mjs';

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders }} Answer */

const found = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
if (found.error) {
  console.error('There is no nginx here: apt-get install nginx-light');
  process.exit(2);
}
const hasBrotli = readdirIfThere('/etc/nginx/modules-enabled').some((name) =>
  name.includes('brotli-static')
);

const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const port = await freePort();
writeFileSync(join(folder, 'nginx.conf'), configuration());
const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
  stdio: 'inherit'
});
try {
  await untilListening();
  const problems = await check();
  for (const problem of problems) console.error(problem);
  const { stderr } = found;
  console.log(
    `${stderr.trim()}, ${hasBrotli ? 'with' : 'without'} brotli_static: ${problems.length} problems`
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  nginx.kill();
  rmSync(folder, { recursive: true });
}

/** The sample as it is, but for its port and folder, in the least that nginx needs around it. */
function configuration() {
  let sample = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replaceAll(/listen (\[::\]:)?8080;/g, (_, v6) => (v6 ? '' : `listen 127.0.0.1:${port};`))
    .replaceAll('/srv/neighbourhood', join(root, 'build'));
  if (hasBrotli) sample = sample.replace('# brotli_static on;', 'brotli_static on;');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`
  );
  return [
    hasBrotli ? 'include /etc/nginx/modules-enabled/*brotli-static.conf;' : '',
    // Started by root it would read build/ as another user, who may not be let in.
    process.getuid?.() === 0 ? 'user root;' : '',
    `pid ${join(folder, 'pid')}; daemon off; worker_processes 1; events { }`,
    // Included files are looked for beside the main one, which is ours.
    `http { access_log off; ${paths.join(' ')}`,
    sample.replace('include mime.types;', 'include /etc/nginx/mime.types;'),
    '}'
  ].join('\n');
}

/** Everything that is not as it should be, in words. */
async function check() {
  /** @type {string[]} */
  const problems = [];
  /**
   * @param {string} path
   * @param {number} status
   * @param {Record<string, string | RegExp | undefined>} headers `undefined` for one that must not be there
   * @param {string} [accept]
   */
  async function expectAnswer(path, status, headers, accept = 'identity') {
    const answer = await ask(path, accept);
    if (answer.status !== status) problems.push(`${path}: ${answer.status}, not ${status}`);
    /** @type {Record<string, string | RegExp | undefined>} */
    const expected = { ...HEADERS, ...headers };
    for (const [name, value] of Object.entries(expected)) {
      const got = answer.headers[name.toLowerCase()];
      const isRight = value instanceof RegExp ? value.test(String(got)) : got === value;
      if (!isRight) problems.push(`${path} (${accept}): ${name} is ${got}, not ${value}`);
    }
  }
  const immutable = 'build/_app/immutable';
  const script = readdirSync(join(root, immutable, 'entry')).find((name) => name.endsWith('.js'));
  const worker = readdirSync(join(root, immutable, 'workers')).find((name) => /\.m?js$/.test(name));
  const font = readdirSync(join(root, immutable, 'assets')).find((name) => name.endsWith('.woff2'));
  const page = { 'Content-Type': /^text\/html; charset=utf-8$/, 'Cache-Control': CACHE.other };
  const kept = { 'Cache-Control': CACHE.immutable };
  for (const path of ['/', '/explore/', '/locate/', '/sources/?q=pew', '/present/', '/speaker/']) {
    await expectAnswer(path, 200, page);
  }
  for (const path of [`entry/${script}`, `workers/${worker}`]) {
    const type = { 'Content-Type': /^(text|application)\/javascript/ };
    await expectAnswer(`/_app/immutable/${path}`, 200, { ...kept, ...type });
  }
  await expectAnswer(`/_app/immutable/assets/${font}`, 200, {
    ...kept,
    'Content-Type': 'font/woff2'
  });
  const json = { 'Content-Type': /^application\/json/, 'Cache-Control': CACHE.other };
  await expectAnswer('/geo/atlas.json', 200, json);
  await expectAnswer('/_app/version.json', 200, json);
  await expectAnswer('/geo/rivers.geojson', 200, { 'Content-Type': /^application\/geo\+json/ });
  await expectAnswer('/icon.svg', 200, { 'Content-Type': /^image\/svg\+xml/ });
  for (const path of [
    '/',
    '/geo/atlas.json',
    '/geo/rivers.geojson',
    `/_app/immutable/entry/${script}`
  ]) {
    await expectAnswer(path, 200, { 'Content-Encoding': undefined });
    await expectAnswer(path, 200, { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }, 'gzip');
    const best = { 'Content-Encoding': hasBrotli ? 'br' : 'gzip' };
    await expectAnswer(path, 200, best, 'gzip, deflate, br');
  }
  await expectAnswer('/explore', 301, { Location: '/explore/' });
  await expectAnswer('/nothing/here', 404, { 'Content-Type': /^text\/html/ });
  // Gone with an old version: that it is not there must not be kept for a year.
  await expectAnswer('/_app/immutable/gone.js', 404, { 'Cache-Control': CACHE.other });
  await expectAnswer('/.git/config', 404, {});
  return problems;
}

/**
 * @param {string} path
 * @param {string} accept
 * @returns {Promise<Answer>}
 */
function ask(path, accept) {
  return new Promise((resolve, reject) => {
    request(
      { port, host: '127.0.0.1', path, headers: { 'accept-encoding': accept } },
      (response) => {
        response.resume();
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers });
        });
      }
    )
      .on('error', reject)
      .end();
  });
}

async function untilListening() {
  const untilMs = Date.now() + 10_000;
  for (;;) {
    try {
      return await ask('/', 'identity');
    } catch (error) {
      if (Date.now() > untilMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function readdirIfThere(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
