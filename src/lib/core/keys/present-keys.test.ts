import { describe, expect, it } from 'vitest';
import { commandFor, isReloadKey, type Command, type KeyMode, type KeyPress } from './key-table.ts';

function press(key: string, rest: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    shift: false,
    ctrl: false,
    alt: false,
    meta: false,
    repeat: false,
    isTyping: false,
    isOnControl: false,
    isOnMap: false,
    ...rest
  };
}
const onStage = (key: string, rest?: Partial<KeyPress>): Command | null =>
  commandFor(press(key, rest), 'present', 'ltr');

/** The key map of the talk, row by row. */
const ROWS: readonly (readonly [Command, readonly string[]])[] = [
  ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'N']],
  ['back', ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p']],
  ['go-to-number', [...'0123456789']],
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
const PAIRS = ROWS.flatMap(([command, keys]) => keys.map((key) => [key, command] as const));

describe('on stage', () => {
  it.each(PAIRS)('"%s" is %s', (key, command) => {
    expect(onStage(key)).toBe(command);
  });

  it('Shift turns Space into back and F5 into "from here"', () => {
    expect(onStage(' ', { shift: true })).toBe('back');
    expect(onStage('F5', { shift: true })).toBe('present-from-here');
    expect(onStage('?', { shift: true })).toBe('help');
  });

  it.each(PAIRS)('"%s" held down does nothing more', (key) => {
    expect(onStage(key, { repeat: true })).toBeNull();
  });

  it.each(PAIRS.filter(([key]) => !['PageDown', 'PageUp', 'F5'].includes(key)))(
    '"%s" is a letter like any other while typing',
    (key) => {
      expect(onStage(key, { isTyping: true })).toBeNull();
    }
  );

  it.each([' ', 'Enter', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'])(
    'a focused control keeps its own "%s"',
    (key) => {
      expect(onStage(key, { isOnControl: true })).toBeNull();
    }
  );

  it("a clicker's keys work wherever the focus is", () => {
    for (const key of ['PageDown', 'PageUp', '.', 'F5', 'Escape']) {
      expect(onStage(key, { isOnControl: true, isOnMap: true })).not.toBeNull();
    }
  });

  it("a clicker's steps count in a text field too, which has no use for them", () => {
    expect(onStage('PageDown', { isTyping: true })).toBe('next');
    expect(onStage('PageUp', { isTyping: true })).toBe('back');
    expect(onStage('F5', { isTyping: true })).toBe('present-from-start');
    expect(onStage('F5', { isTyping: true, shift: true })).toBe('present-from-here');
    expect(onStage('.', { isTyping: true })).toBeNull();
  });

  it('F5 is known as the key that reloads, also while typing and held; Control leaves it to the browser', () => {
    expect(isReloadKey(press('F5', { isTyping: true, repeat: true }))).toBe(true);
    expect(isReloadKey(press('F5', { isTyping: true, shift: true }))).toBe(true);
    expect(isReloadKey(press('F5', { ctrl: true }))).toBe(false);
    expect(isReloadKey(press('F4'))).toBe(false);
  });

  it("the browser's own shortcuts stay the browser's", () => {
    for (const part of ['ctrl', 'alt', 'meta'] as const) {
      expect(onStage('p', { [part]: true })).toBeNull();
    }
  });
});

describe('in the speaker window', () => {
  const there = (key: string): Command | null => commandFor(press(key), 'speaker', 'ltr');

  it.each(PAIRS)('"%s" is %s too', (key, command) => {
    expect(there(key)).toBe(command);
  });

  it('R restarts the clock, + and − change the text size, and only there', () => {
    const own: readonly (readonly [string, Command])[] = [
      ['r', 'restart-clock'],
      ['+', 'larger'],
      ['=', 'larger'],
      ['-', 'smaller']
    ];
    for (const [key, command] of own) {
      expect(there(key)).toBe(command);
      expect(onStage(key)).toBeNull();
    }
  });
});

it('on the tour page no single letter and no arrow is captured', () => {
  const modes: readonly KeyMode[] = ['reading'];
  for (const [key] of PAIRS.filter(([name]) => !name.startsWith('Page'))) {
    expect(modes.map((mode) => commandFor(press(key), mode, 'ltr'))).toEqual([null]);
  }
});
