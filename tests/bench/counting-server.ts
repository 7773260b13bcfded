// The site's static server, with a meter on the wire.

import { once } from 'node:events';
import type { Server } from 'node:http';
import { listen, staticServer } from '../../scripts/setup/static-server.mjs';

export interface Traffic {
  readonly requests: number;
  /** As written to the socket, headers included: what the protocol calls encodedDataLength. */
  readonly bytes: number;
}

/**
 * Serves a folder and counts what leaves. Chromium's own count leaves out what a worker fetches, and
 * that is where MapLibre fetches its data.
 */
export class CountingServer {
  readonly url: string;
  readonly #server: Server;
  #requests = 0;
  #bytes = 0;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
    server.prependListener('request', ({ socket }, response) => {
      // A connection carries one answer after the other, never two at once.
      const before = socket.bytesWritten;
      this.#requests += 1;
      response.once('close', () => (this.#bytes += socket.bytesWritten - before));
    });
  }

  static async of(folder: string): Promise<CountingServer> {
    const server = staticServer(folder);
    return new CountingServer(server, await listen(server, { port: 0, host: '127.0.0.1' }));
  }

  /** Since the last call. */
  take(): Traffic {
    const taken = { requests: this.#requests, bytes: this.#bytes };
    this.#requests = 0;
    this.#bytes = 0;
    return taken;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
