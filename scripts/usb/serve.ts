// node serve.mjs [--lan] [--port 4173]: the folder this file lies in, as a site on this computer.

import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { listen, staticServer } from '../setup/static-server.mjs';
import { serveOptions, USAGE } from './serve-options.ts';
import { lanAddresses, welcome } from './welcome.ts';

const options = serveOptions(process.argv.slice(2));
if (options.kind === 'help') {
  console.log(USAGE);
  process.exit(0);
}
if (options.kind === 'wrong') {
  console.error(options.problem);
  process.exit(1);
}
const { port, isLan } = options;
const folder = fileURLToPath(new URL('.', import.meta.url));
const host = isLan ? '0.0.0.0' : '127.0.0.1';
const bound = await listen(staticServer(folder), { port, host });
console.log(welcome(new URL(bound).port, isLan ? lanAddresses(networkInterfaces()) : [], isLan));
