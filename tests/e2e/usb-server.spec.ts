// The server beside the one file, run as it lies there: with Node and nothing else.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lanAddresses } from '../../scripts/usb/welcome.ts';

/** Asks for a target exactly as written; `fetch` would tidy `..` away first. */
function ask(port: string, path: string, host = '127.0.0.1'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ host, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

test('it serves its own folder on this computer only, and no path leads out of it', async () => {
  const outer = mkdtempSync(join(tmpdir(), 'usb-server-'));
  const folder = join(outer, 'stick');
  cpSync('dist-usb', folder, { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  const server = spawn(process.execPath, [join(folder, 'serve.mjs'), '--port', '0'], {
    cwd: tmpdir()
  });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said.toString())?.[1] ?? '';
  expect(said.toString()).toContain('Only this computer');
  expect(await ask(port, '/')).toBe(200);
  expect(await ask(port, '/README.txt')).toBe(200);
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '//etc/passwd']) {
    expect(await ask(port, path), path).not.toBe(200);
  }
  server.kill();
  await once(server, 'exit');
  rmSync(outer, { recursive: true });
});

/** Addresses that are not the one of `localhost`: those of the network, and on Linux one more of the loopback. */
function otherAddresses(): string[] {
  const more = process.platform === 'linux' ? ['127.0.0.2'] : [];
  return [...lanAddresses(networkInterfaces()), ...more];
}

/** `refused` where nobody listens; otherwise the status. */
function askAt(host: string, port: string): Promise<number | string | undefined> {
  return ask(port, '/', host).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ECONNREFUSED' ? 'refused' : String(error)
  );
}

for (const isLan of [false, true]) {
  test(`${isLan ? 'with' : 'without'} --lan other addresses of this computer ${isLan ? 'answer' : 'refuse'}`, async () => {
    const options = isLan ? ['--lan'] : [];
    const server = spawn(process.execPath, ['dist-usb/serve.mjs', '--port', '0', ...options]);
    try {
      const [said] = (await once(server.stdout, 'data')) as [Buffer];
      const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said.toString())?.[1] ?? '';
      expect(said.toString().includes('Only this computer')).toBe(!isLan);
      expect(await ask(port, '/')).toBe(200);
      for (const host of otherAddresses()) {
        expect(await askAt(host, port), host).toBe(isLan ? 200 : 'refused');
      }
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });
}
