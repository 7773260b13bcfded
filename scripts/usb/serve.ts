// node serve.mjs [--lan] [--port 4173]: the folder this file lies in, as a site on this computer.

import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listen, staticServer } from '../setup/static-server.mjs';
import { lanAddresses, welcome } from './welcome.ts';

const { values } = parseArgs({
  options: {
    lan: { type: 'boolean', default: false },
    port: { type: 'string', default: '4173' }
  }
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port} is not a port: give a whole number from 0 to 65535.`);
  process.exit(1);
}
const folder = fileURLToPath(new URL('.', import.meta.url));
const host = values.lan ? '0.0.0.0' : '127.0.0.1';
const bound = await listen(staticServer(folder), { port, host });
console.log(
  welcome(new URL(bound).port, values.lan ? lanAddresses(networkInterfaces()) : [], values.lan)
);
