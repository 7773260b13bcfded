import { describe, expect, it } from 'vitest';
import { commandFor, KEY_TABLE, type Command, type KeyMode } from './key-table.ts';

const MODES: readonly KeyMode[] = ['present', 'speaker', 'explore'];

function press(key: string, mode: KeyMode, hasLetterKeys: boolean, shift = false): Command | null {
  const bare = { ctrl: false, alt: false, meta: false, repeat: false };
  const focus = { isTyping: false, isOnControl: false, isOnMap: false };
  return commandFor({ key, shift, ...bare, ...focus }, mode, 'ltr', hasLetterKeys);
}

/** Every letter and sign of the talk, written down apart from the table. */
const LETTERS = [...'npgbwfsoldezmhar', ',', '?', '+', '=', '-'];
const STAYING = [
  ...['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', ' ', 'Enter'],
  ...['Backspace', 'Home', 'End', 'Escape', 'F5', 'F1', '.', ...'0123456789']
];

describe.each(MODES)('with single-letter keys off, in mode %s', (mode) => {
  it.each(LETTERS)('"%s" does nothing, nor with Shift', (key) => {
    expect(press(key, mode, false)).toBeNull();
    expect(press(key.toUpperCase(), mode, false, true)).toBeNull();
  });

  it.each(STAYING)('"%s" does what it did', (key) => {
    expect(press(key, mode, false)).toBe(press(key, mode, true));
  });
});

it('Shift with Space and with F5 stay', () => {
  expect(press(' ', 'present', false, true)).toBe('back');
  expect(press('F5', 'present', false, true)).toBe('present-from-here');
});

it('no key of the talk is in neither list', () => {
  const keys = KEY_TABLE.filter(({ modes }) =>
    modes.some((m) => m === 'present' || m === 'speaker')
  );
  const listed = new Set([...LETTERS, ...STAYING]);
  expect(keys.flatMap((row) => row.keys).filter((key) => !listed.has(key))).toEqual([]);
});
