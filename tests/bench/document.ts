// The results as they stand in docs/PERFORMANCE.md.

import { format, resolveConfig } from 'prettier';
import { machineText, type Machine } from './machine.ts';
import type { Result } from './results.ts';
import { markdownTable } from './table.ts';

const BEGIN = '<!-- results: npm run bench -- --update -->';
const END = '<!-- /results -->';

/** Paragraph and table, formatted as the repository's formatter wants them. */
export async function resultsMarkdown(
  results: readonly Result[],
  machine: Machine,
  runs: number,
  file: string
): Promise<string> {
  const text = `${machineText(machine, runs)}\n\n${markdownTable(results)}\n`;
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** The document with other results between its two marks. Throws when they are not there. */
export function withResults(document: string, results: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the document lacks ${BEGIN} … ${END}`);
  const head = document.slice(0, begin + BEGIN.length);
  return `${head}\n\n${results.trim()}\n\n${document.slice(end)}`;
}
