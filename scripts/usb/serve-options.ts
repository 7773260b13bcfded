import { parseArgs } from 'node:util';

export const USAGE =
  'Usage: node serve.mjs [--lan] [--port 4173]   --lan: other devices of this network may look, too';

/** What the command line asks of the server; what is wrong with it, in one line. */
export type ServeOptions =
  | { readonly kind: 'serve'; readonly port: number; readonly isLan: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

/** Reads the words after `node serve.mjs`. */
export function serveOptions(args: readonly string[]): ServeOptions {
  const words = [...args];
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        lan: { type: 'boolean', default: false },
        port: { type: 'string', default: '4173' }
      }
    });
    if (values.help) {
      return { kind: 'help' };
    }
    const port = Number(values.port);
    return values.port.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65535
      ? { kind: 'serve', port, isLan: values.lan }
      : wrong(`--port ${values.port} is not a port: give a whole number from 0 to 65535.`);
  } catch {
    // Node says it over several lines, for people who program.
    return wrong(`Not understood: ${words.join(' ')}`);
  }
}

function wrong(problem: string): ServeOptions {
  return { kind: 'wrong', problem: `${problem} ${USAGE}` };
}
