import type { NetworkInterfaceInfo } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

type Interfaces = Readonly<Record<string, NetworkInterfaceInfo[] | undefined>>;

/** The IPv4 addresses under which others in the same network reach this computer. */
export function lanAddresses(interfaces: Interfaces): string[] {
  return Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** What the server says when it has started: where it is, and for phones a code to scan. */
export function welcome(port: string, addresses: readonly string[], isLan: boolean): string {
  const here = `Open http://127.0.0.1:${port}/   (Ctrl+C stops)`;
  if (!isLan) {
    return `${here}\nOnly this computer can open it. For phones in the same network: node serve.mjs --lan`;
  }
  const [first] = addresses;
  if (first === undefined) {
    return `${here}\nThis computer is in no network, so phones cannot reach it.`;
  }
  const urls = addresses.map((address) => `http://${address}:${port}/`);
  return [
    here,
    `In this network: ${urls.join('  ')}`,
    renderUnicodeCompact(`http://${first}:${port}/`, { border: 2 }),
    'Everyone in the network can open these pages now; nothing else of this computer is served.',
    'If a phone cannot, the network keeps its devices apart, as many in schools do.'
  ].join('\n');
}
