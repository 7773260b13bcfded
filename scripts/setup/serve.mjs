// node scripts/setup/serve.mjs [folder] [--port 4173] [--host 127.0.0.1]
// Serves a folder (default: build) until it is stopped. Port 0 lets the system choose.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './run.mjs';
import { listen, staticServer } from './static-server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' }
  }
});
const folder = resolve(root, positionals[0] ?? 'build');
const port = Number(values.port);

if (!existsSync(folder)) {
  console.error(`There is nothing to serve: ${folder} is missing. Run \`npm run build\` first.`);
  process.exit(1);
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port} is not a port: give a whole number from 0 to 65535.`);
  process.exit(1);
}
const address = await listen(staticServer(folder), { port, host: values.host });
console.log(`Serving ${folder}\nOpen ${address}   (Ctrl+C stops)`);
