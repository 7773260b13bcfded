// Serves the built site at an address of its own, under any path, until it is closed.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { listen, staticServer } from '../../scripts/setup/static-server.mjs';

export interface ServedSite {
  /** Where the first page is, with a slash at the end. */
  readonly url: string;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

/** Serves `folder` under `path`, such as `a/b`; an empty path is the root. */
export async function serveUnder(path: string, folder = 'build'): Promise<ServedSite> {
  const root = mkdtempSync(join(tmpdir(), 'served-site-'));
  const link = join(root, path, '.');
  if (path !== '') {
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(folder), link, 'junction');
    // A host of many sites answers an unknown address below one of them with that site's own page.
    symlinkSync(resolve(folder, '404.html'), join(root, '404.html'));
  }
  const server = staticServer(path === '' ? resolve(folder) : root);
  const address = await listen(server, { port: 0, host: '127.0.0.1' });
  return {
    url: new URL(path === '' ? './' : `${path}/`, address).href,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          rmSync(root, { recursive: true });
          done();
        });
        server.closeAllConnections();
      })
  };
}
