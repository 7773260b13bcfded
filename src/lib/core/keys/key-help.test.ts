import { expect, it } from 'vitest';
import { keyHelp } from './key-help.ts';
import { KEY_TABLE } from './key-table.ts';

it('has one row for every command of the mode, so that no key is a secret', () => {
  for (const mode of ['explore', 'present', 'speaker'] as const) {
    const commands = KEY_TABLE.filter(({ modes }) => modes.includes(mode)).map((r) => r.command);
    expect(keyHelp(mode).map(({ command }) => command)).toEqual([...new Set(commands)]);
  }
});

it('names keys as they are printed', () => {
  const rows = Object.fromEntries(keyHelp('present').map(({ command, keys }) => [command, keys]));
  expect(rows['next']).toEqual(['Page Down', '→', '↓', 'Space', 'Enter', 'N']);
  expect(rows['back']).toEqual(['Page Up', '←', '↑', '⌫', 'Shift Space', 'P']);
  expect(rows['go-to-number']).toEqual(['1–9 ↵']);
  expect(rows['present-from-here']).toEqual(['Shift F5']);
});
