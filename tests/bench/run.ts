// npm run bench: the built site beside a bare MapLibre page, measured in turn in one run.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isBuildStale } from '../../scripts/setup/freshness.mjs';
import { root } from '../../scripts/setup/run.mjs';
import { buildBareSite } from './bare-site.ts';
import { CountingServer } from './counting-server.ts';
import { resultsMarkdown, withResults } from './document.ts';
import { describeMachine, machineText, type Machine } from './machine.ts';
import { measures } from './measures.ts';
import { readOptions, usage, type Options } from './options.ts';
import { resultsOf, type Result, type Samples } from './results.ts';
import { measureRounds } from './rounds.ts';
import { textTable } from './table.ts';

const documentFile = join(root, 'docs/PERFORMANCE.md');

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\n${usage}`
  );
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  const build = join(root, 'build');
  if (!existsSync(build)) throw new Error('build/ is missing. Run `npm run build` first.');
  if (isBuildStale()) console.error('build/ is older than its sources: the figures are the old.');
  const machine = await describeMachine();
  const servers = {
    site: await CountingServer.of(build),
    bare: await CountingServer.of(await buildBareSite())
  };
  try {
    const { parts, runs } = options;
    // To standard error, so that what is asked for stands alone on standard output.
    const samples = await measureRounds(servers, parts, runs, (words) => console.error(words));
    await tell(options, machine, resultsOf(measures, samples), samples);
  } finally {
    await Promise.all([servers.site.close(), servers.bare.close()]);
  }
}

async function tell(
  { runs, json, isMarkdown, isUpdate }: Options,
  machine: Machine,
  results: readonly Result[],
  samples: Samples
): Promise<void> {
  const markdown = await resultsMarkdown(results, machine, runs, documentFile);
  if (isUpdate) {
    writeFileSync(documentFile, withResults(readFileSync(documentFile, 'utf8'), markdown));
  }
  const data = JSON.stringify(
    { machine, runs, results, samples: Object.fromEntries(samples) },
    null,
    2
  );
  if (json !== null && json !== '-') writeFileSync(resolve(root, json), `${data}\n`);
  if (json === '-') console.log(data);
  else if (isMarkdown) console.log(markdown.trimEnd());
  else console.log(`${machineText(machine, runs)}\n\n${textTable(results)}`);
}
