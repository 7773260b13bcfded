// Results as text, for a terminal and for the document.

import type { Result } from './results.ts';

const heads = ['', 'this map', 'bare MapLibre', 'ratio', 'goal', ''];

/** Columns line up in a fixed-width face; figures stand to the right. */
export function textTable(results: readonly Result[]): string {
  const rows = [heads, ...results.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

export function markdownTable(results: readonly Result[]): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rule = heads.map((_, column) => (column === 0 ? '---' : '--:'));
  return [heads, rule, ...results.map(cells)].map(line).join('\n');
}

function cells({ label, unit, ours, beside, ratio, goal, verdict }: Result): string[] {
  return [
    label,
    figureText(ours, unit),
    beside === null ? '' : figureText(beside, unit),
    ratio === null ? '' : `${short(ratio)} ×`,
    goal ?? '',
    verdict ?? ''
  ];
}

function figureText(value: number, unit: string): string {
  return Number.isNaN(value) ? '–' : `${short(value)} ${unit}`.trimEnd();
}

/** Three digits say all that such figures know. */
function short(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  });
}
