// npm start: from a fresh clone to the site in a browser, with Node and nothing else.

import { join } from 'node:path';
import { isBuildStale } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { root, run } from './run.mjs';
import { listen, staticServer } from './static-server.mjs';

const port = Number(process.env['PORT'] ?? 4173);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT=${process.env['PORT']} is not a port: give a number from 0 to 65535.`);
  }
  await ensureInstalled();
  if (isBuildStale()) {
    console.log('Building the site (npm run build) …');
    const status = await run('npm', ['run', 'build']);
    if (status !== 0) throw new Error('The build failed; see its output above.');
  }
  const address = await listen(staticServer(join(root, 'build')), {
    port,
    host: '127.0.0.1'
  });
  console.log(`\nCaught in the Wrong Neighbourhood is at ${address}   (Ctrl+C stops)`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
