/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />

// Keeps a copy of the site, so that after one visit it opens without a network. A copy is of one
// version, and a new one takes over only when the visitor says so.

import { base, build, files, prerendered, version } from '$service-worker';
import { answerFile } from '#lib/core/offline/answer-file.ts';
import { fillCopy } from '#lib/core/offline/fill-copy.ts';
import {
  copyName,
  copyPrefix,
  fileFor,
  isImmutable,
  siteFiles
} from '#lib/core/offline/site-files.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const site = siteFiles({ base, version, pages: prerendered, built: build, files });

worker.addEventListener('install', (event) => {
  event.waitUntil(
    fill(site.needed).then((failed) => {
      if (failed.length > 0) {
        throw new Error(`Not installed; these files could not be had: ${failed.join(', ')}`);
      }
    })
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCopies());
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') {
    event.waitUntil(worker.skipWaiting());
  } else if (event.data === 'complete') {
    // What cannot be had now is fetched when it is needed, and tried again at the next visit.
    const { source } = event;
    event.waitUntil(
      fill(site.wanted).then((failed) => {
        if (failed.length === 0) {
          source?.postMessage('complete');
        }
      })
    );
  }
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  const file = fileFor(pathname, site);
  if (method === 'GET' && origin === worker.location.origin && file) {
    // Relative links of a page are right only under its own address, with the slash.
    const isAlias = event.request.mode === 'navigate' && file !== pathname;
    event.respondWith(
      isAlias ? Response.redirect(file + search, 308) : answer(event.request, file)
    );
  }
});

async function answer(request: Request, file: string): Promise<Response> {
  const copy = await caches.open(copyName(site));
  try {
    return await answerFile<Response>({
      path: file,
      version,
      kept: (path) => copy.match(path),
      fetchFile: () => fetch(request),
      hostVersion
    });
  } catch (error) {
    // No network, or another version: the page knows both as a file that could not be fetched.
    console.info(String(error));
    return Response.error();
  }
}

async function fill(paths: readonly string[]): Promise<readonly string[]> {
  const copy = await caches.open(copyName(site));
  return fillCopy<Response>({
    paths,
    version,
    hostVersion,
    fetchFile,
    store: {
      has: async (path) => (await copy.match(path)) !== undefined,
      put: (path, response) => copy.put(path, response),
      remove: async (path) => void (await copy.delete(path))
    }
  });
}

/** A file whose name holds its digest may come from an older copy; any other is asked for anew. */
async function fetchFile(path: string): Promise<Response> {
  const kept = isImmutable(path) ? await caches.match(path) : undefined;
  // What the page has just fetched need not come a second time, where its name says that it is the same.
  const cache = isImmutable(path) ? 'default' : 'no-cache';
  const response = kept ?? (await fetch(path, { cache }));
  // A redirected answer is refused when a page is opened with it.
  if (!response.ok || response.redirected) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response;
}

async function hostVersion(): Promise<string> {
  const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
  const { version: found } = (await response.json()) as { version?: unknown };
  return String(found);
}

async function removeOldCopies(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(copyPrefix(base)) && name !== copyName(site));
  await Promise.all(old.map((name) => caches.delete(name)));
}
