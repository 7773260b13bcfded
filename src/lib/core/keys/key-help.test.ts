import { expect, it } from 'vitest';
import { keyHelp, keyNameOf } from './key-help.ts';
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

it('with single letters off, names only the keys that are left', () => {
  const rows = keyHelp('speaker', false);
  const keysOf = (command: string): readonly string[] | undefined =>
    rows.find((row) => row.command === command)?.keys;
  expect(keysOf('black')).toEqual(['.']);
  expect(keysOf('help')).toEqual(['F1']);
  expect(keysOf('next')).toEqual(['Page Down', '→', '↓', 'Space', 'Enter']);
  expect(keysOf('overview')).toBeUndefined();
});

it('the key on a button is the first one of its command that works', () => {
  expect(keyNameOf('black', 'speaker')).toBe('B');
  expect(keyNameOf('black', 'speaker', false)).toBe('.');
  expect(keyNameOf('free-map', 'speaker')).toBe('M');
  expect(keyNameOf('free-map', 'speaker', false)).toBeNull();
});
