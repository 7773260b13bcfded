// What the command line of `npm run bench` may say.

import { parseArgs } from 'node:util';

export interface Options {
  /** Rounds; each visits every page once, in turn. */
  readonly runs: number;
  /** File for the figures as JSON; `-` for standard output. */
  readonly json: string | null;
  /** Prints the table of docs/PERFORMANCE.md and nothing else. */
  readonly isMarkdown: boolean;
  /** Puts that table into docs/PERFORMANCE.md. */
  readonly isUpdate: boolean;
  /** Parts to measure, in this order. */
  readonly parts: readonly Part[];
}

export const parts = ['load', 'simple', 'arcs', 'polygons'] as const;
export type Part = (typeof parts)[number];

export const usage = `npm run bench -- [options]   (after npm run build)
  --runs N        rounds, 5 when left out
  --parts a,b     ${parts.join(', ')}; all when left out
  --json FILE     writes the figures as JSON; - for standard output
  --markdown      prints the results of docs/PERFORMANCE.md, and nothing else
  --update        puts them into docs/PERFORMANCE.md`;

/** Reads the arguments. Throws, naming the option and what it may be. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '5' },
      parts: { type: 'string', default: parts.join() },
      json: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false }
    }
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs ${values.runs} is not a number of rounds: give 1 or more.`);
  }
  const asked = values.parts.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) {
    throw new Error(`--parts ${unknown} is not known: give ${parts.join(', ')}.`);
  }
  return {
    runs,
    json: values.json ?? null,
    isMarkdown: values.markdown,
    isUpdate: values.update,
    parts: parts.filter((part) => asked.includes(part))
  };
}
