// A small static file server, so that trying the built site needs nothing but Node.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join, relative, sep } from 'node:path';
import { mediaType } from './media-types.mjs';
import { acceptedVariants, requestPath } from './request-path.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Node's own five seconds may end just as the next request is on its way, which then fails. */
const KEEP_ALIVE_MS = 60_000;

/**
 * Serves `folder`. Not listening yet.
 * @param {string} folder
 */
export function staticServer(folder) {
  return createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    answer(folder, request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The server failed; its window says why.');
    });
  });
}

/**
 * Listens on `port`, or on the next free one; 0 lets the system choose. Gives the address.
 * @param {import('node:http').Server} server
 * @param {{ port: number, host: string }} where
 * @returns {Promise<string>}
 */
export function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onerror = (error) => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) return reject(error);
      port += 1;
      server.listen(port, host);
    };
    server.on('error', onerror);
    server.once('listening', () => {
      server.off('error', onerror);
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve(`http://${host}:${bound}/`);
    });
    server.listen(port, host);
  });
}

/**
 * @param {string} folder
 * @param {Request} request
 * @param {Response} response
 */
async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(response, 405, 'Only GET and HEAD are served.');
  }
  const target = request.url ?? '/';
  const path = requestPath(folder, target);
  if (path === undefined) return say(response, 400, 'That is not a path of this site.');

  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    if (!/^[^?#]*\/([?#]|$)/.test(target)) return redirectToFolder(response, path, target);
    return sendFirst([join(path, 'index.html')], request, response, folder);
  }
  return sendFirst(found ? [path] : [`${path}.html`], request, response, folder);
}

/**
 * Relative links of a page only work when its folder's address ends in a slash.
 * @param {Response} response
 * @param {string} path
 * @param {string} target
 */
function redirectToFolder(response, path, target) {
  const query = /\?[^#]*/.exec(target)?.[0] ?? '';
  response.writeHead(308, { location: `${encodeURIComponent(basename(path))}/${query}` }).end();
}

/**
 * Sends the first of `paths` that is a file, else the site's own or a plain 404.
 * @param {string[]} paths
 * @param {Request} request
 * @param {Response} response
 * @param {string} folder
 */
async function sendFirst(paths, request, response, folder) {
  for (const path of paths) if (await send(folder, path, 200, request, response)) return;
  if (await send(folder, join(folder, '404.html'), 404, request, response)) return;
  say(response, 404, 'Not found.');
}

/**
 * Sends a file, precompressed when there is such a form; false when there is no such file.
 * @param {string} folder
 * @param {string} path
 * @param {number} status
 * @param {Request} request
 * @param {Response} response
 */
async function send(folder, path, status, request, response) {
  const plain = await stat(path).catch(() => undefined);
  if (!plain?.isFile()) return false;
  const chosen = await smallest(path, request.headers['accept-encoding']);
  const { size } = await stat(chosen.path);
  // By the address, not by where on the disk the folder happens to lie.
  const isImmutable = relative(folder, path).split(sep).join('/').includes('_app/immutable/');
  response.writeHead(status, {
    'content-type': mediaType(path),
    'content-length': size,
    'cache-control': isImmutable ? 'max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(chosen.encoding && { 'content-encoding': chosen.encoding })
  });
  if (request.method === 'HEAD') {
    response.end();
  } else {
    createReadStream(chosen.path)
      .on('error', () => response.destroy())
      .pipe(response);
  }
  return true;
}

/**
 * @param {string} path
 * @param {string | undefined} acceptEncoding
 * @returns {Promise<{ path: string, encoding?: string }>}
 */
async function smallest(path, acceptEncoding) {
  for (const [ending, encoding] of acceptedVariants(acceptEncoding)) {
    const variant = await stat(path + ending).catch(() => undefined);
    if (variant?.isFile()) return { path: path + ending, encoding };
  }
  return { path };
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} words
 */
function say(response, status, words) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
