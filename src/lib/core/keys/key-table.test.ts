import { describe, expect, it } from 'vitest';
import { commandFor, KEY_TABLE, type Command, type KeyMode, type KeyPress } from './key-table.ts';

const BARE: KeyPress = {
  key: '',
  shift: false,
  ctrl: false,
  alt: false,
  meta: false,
  repeat: false,
  isTyping: false,
  isOnControl: false,
  isOnMap: false
};
const MODES: readonly KeyMode[] = ['reading', 'present', 'speaker'];

function press(
  key: string,
  parts: Partial<KeyPress> = {},
  mode: KeyMode = 'present'
): string | null {
  return commandFor({ ...BARE, key, ...parts }, mode, 'ltr');
}

/** What the keys are meant to do on the stage, written down apart from the table. */
const ON_STAGE: readonly (readonly [Command, readonly string[]])[] = [
  ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'N']],
  ['back', ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p']],
  ['go-to-number', ['0', '1', '9']],
  ['jump', ['g']],
  ['first', ['Home']],
  ['last', ['End']],
  ['black', ['b', '.']],
  ['white', ['w', ',']],
  ['full-screen', ['f']],
  ['present-from-start', ['F5']],
  ['close', ['Escape']],
  ['speaker', ['s']],
  ['overview', ['o']],
  ['pointer', ['l']],
  ['draw', ['d']],
  ['erase', ['e']],
  ['magnify', ['z']],
  ['free-map', ['m']],
  ['caption', ['h']],
  ['autoplay', ['a']],
  ['help', ['?', 'F1']]
];

describe('on the stage', () => {
  it.each(ON_STAGE)('%s has its keys', (command, keys) => {
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => command));
  });

  it('Shift turns Space back and F5 to "from here"', () => {
    expect(press(' ', { shift: true })).toBe('back');
    expect(press('F5', { shift: true })).toBe('present-from-here');
  });

  it('signs and digits that a keyboard gives only with Shift still count', () => {
    expect(press('?', { shift: true })).toBe('help');
    // A French keyboard has digits and the full stop on Shift.
    expect(press('6', { shift: true })).toBe('go-to-number');
    expect(press('.', { shift: true })).toBe('black');
  });

  it('a focused control keeps Space, Enter and the arrows, but not the clicker’s keys', () => {
    for (const key of [' ', 'Enter', 'ArrowRight', 'ArrowUp']) {
      expect(press(key, { isOnControl: true }), key).toBeNull();
    }
    expect(press('PageDown', { isOnControl: true })).toBe('next');
    expect(press('Backspace', { isOnControl: true })).toBe('back');
  });

  it('a map that can be moved keeps the arrows and nothing else: a clicker may send Space, Enter or Backspace', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      expect(press(key, { isOnMap: true }), key).toBeNull();
    }
    expect(
      [' ', 'Enter', 'PageDown', 'Backspace', 'PageUp'].map((key) => press(key, { isOnMap: true }))
    ).toEqual(['next', 'next', 'next', 'back', 'back']);
  });

  it('the clock and the notes have keys in the speaker’s window only', () => {
    const keys = ['r', '+', '=', '-'];
    expect(keys.map((key) => press(key, {}, 'speaker'))).toEqual([
      'restart-clock',
      'larger',
      'larger',
      'smaller'
    ]);
    expect(keys.map((key) => press(key))).toEqual([null, null, null, null]);
  });
});

it('while reading only the clicker’s two keys are taken', () => {
  const keys = new Set(KEY_TABLE.flatMap((row) => row.keys));
  const taken = [...keys].filter((key) => press(key, {}, 'reading') !== null);
  expect(taken).toEqual(['PageDown', 'PageUp']);
});

it('no key means anything while held down, or with Control, Alt or Command', () => {
  const nothing = [{ repeat: true }, { ctrl: true }, { alt: true }, { meta: true }];
  for (const mode of MODES) {
    for (const key of KEY_TABLE.flatMap((row) => row.keys)) {
      expect(
        nothing.map((parts) => press(key, parts, mode)),
        `${mode} ${key}`
      ).toEqual(nothing.map(() => null));
    }
  }
});

it.each(MODES)(
  'while typing only the keys of a clicker that nobody types count, in mode %s',
  (mode) => {
    const keys = [...new Set(KEY_TABLE.flatMap((row) => row.keys))];
    const counting = keys.filter((key) => press(key, { isTyping: true }, mode) !== null);
    expect(counting).toEqual(
      ['PageDown', 'PageUp', 'F5'].filter((key) => press(key, {}, mode) !== null)
    );
  }
);

it('every row can be reached by each of its keys in each of its modes', () => {
  for (const row of KEY_TABLE) {
    for (const mode of row.modes) {
      for (const key of row.keys) {
        expect(press(key, { shift: row.shift ?? false }, mode), `${mode} ${key}`).toBe(row.command);
      }
    }
  }
});

it('arrows follow the reading direction, a clicker’s keys do not', () => {
  const inUrdu = (key: string): Command | null => commandFor({ ...BARE, key }, 'present', 'rtl');
  expect(['ArrowLeft', 'ArrowRight', 'ArrowDown', 'PageDown', 'PageUp'].map(inUrdu)).toEqual([
    'next',
    'back',
    'next',
    'next',
    'back'
  ]);
});

it('an unknown key means nothing', () => {
  expect(['q', 'F7', 'Shift', 'Dead', ''].map((key) => press(key))).toEqual([
    null,
    null,
    null,
    null,
    null
  ]);
});
