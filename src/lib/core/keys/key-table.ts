/** Where keys are pressed: the tour page, the free map, the stage, the speaker's window. */
export type KeyMode = 'reading' | 'explore' | 'present' | 'speaker';

export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'jump'
  | 'go-to-number'
  | 'black'
  | 'white'
  | 'full-screen'
  | 'present-from-start'
  | 'present-from-here'
  | 'close'
  | 'speaker'
  | 'overview'
  | 'pointer'
  | 'draw'
  | 'erase'
  | 'magnify'
  | 'free-map'
  | 'caption'
  | 'autoplay'
  | 'restart-clock'
  | 'larger'
  | 'smaller'
  | 'find'
  | 'measure'
  | 'visible-sources'
  | 'help';

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly repeat: boolean;
  /** A text field has the focus. */
  readonly isTyping: boolean;
  /** A button, link or slider has the focus and keeps its own Space, Enter and arrows. */
  readonly isOnControl: boolean;
  /** The map has the focus and can be moved: it keeps the arrows, and nothing else of a clicker. */
  readonly isOnMap: boolean;
}

interface KeyRow {
  readonly keys: readonly string[];
  readonly command: Command;
  readonly modes: readonly KeyMode[];
  readonly shift?: boolean;
}

const BOTH: readonly KeyMode[] = ['present', 'speaker'];

/** Every key of the product, in the order the help shows them. Digits are gathered by `go-to-number`. */
export const KEY_TABLE: readonly KeyRow[] = [
  { keys: ['PageDown'], command: 'next', modes: ['reading', ...BOTH] },
  { keys: ['PageUp'], command: 'back', modes: ['reading', ...BOTH] },
  { keys: ['ArrowRight', 'ArrowDown', ' ', 'Enter'], command: 'next', modes: BOTH },
  { keys: ['ArrowLeft', 'ArrowUp', 'Backspace'], command: 'back', modes: BOTH },
  { keys: [' '], command: 'back', modes: BOTH, shift: true },
  { keys: ['n'], command: 'next', modes: BOTH },
  { keys: ['p'], command: 'back', modes: BOTH },
  { keys: [...'0123456789'], command: 'go-to-number', modes: BOTH },
  { keys: ['g'], command: 'jump', modes: BOTH },
  { keys: ['Home'], command: 'first', modes: BOTH },
  { keys: ['End'], command: 'last', modes: BOTH },
  { keys: ['b', '.'], command: 'black', modes: BOTH },
  { keys: ['w', ','], command: 'white', modes: BOTH },
  { keys: ['f'], command: 'full-screen', modes: BOTH },
  { keys: ['F5'], command: 'present-from-start', modes: BOTH },
  { keys: ['F5'], command: 'present-from-here', modes: BOTH, shift: true },
  { keys: ['Escape'], command: 'close', modes: ['explore', ...BOTH] },
  { keys: ['s'], command: 'speaker', modes: BOTH },
  { keys: ['o'], command: 'overview', modes: BOTH },
  { keys: ['l'], command: 'pointer', modes: BOTH },
  { keys: ['d'], command: 'draw', modes: BOTH },
  { keys: ['e'], command: 'erase', modes: BOTH },
  { keys: ['z'], command: 'magnify', modes: BOTH },
  { keys: ['m'], command: 'free-map', modes: BOTH },
  { keys: ['h'], command: 'caption', modes: BOTH },
  { keys: ['a'], command: 'autoplay', modes: BOTH },
  { keys: ['r'], command: 'restart-clock', modes: ['speaker'] },
  { keys: ['+', '='], command: 'larger', modes: ['speaker'] },
  { keys: ['-'], command: 'smaller', modes: ['speaker'] },
  { keys: ['/'], command: 'find', modes: ['explore'] },
  { keys: ['m'], command: 'measure', modes: ['explore'] },
  { keys: ['s'], command: 'visible-sources', modes: ['explore'] },
  { keys: ['?'], command: 'help', modes: ['explore'] },
  { keys: ['?', 'F1'], command: 'help', modes: BOTH }
];

/** Keys of a clicker that write nothing and that a field of one line has no use for. */
const NEVER_TYPED: readonly string[] = ['PageDown', 'PageUp', 'F5'];
const ARROWS: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'];

/** Signs and digits come with Shift on some keyboards, French ones for example, so Shift does not count for them. */
const SHIFT_FREE = /^[^a-z ]$/;
const MIRRORED: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowLeft',
  ArrowLeft: 'ArrowRight'
};

/** True for F5 and Shift+F5: during a talk they must never reload the page, wherever the focus is. */
export function isReloadKey({ key, ctrl, alt, meta }: KeyPress): boolean {
  return key === 'F5' && !ctrl && !alt && !meta;
}

/**
 * Letters and signs, which can be switched off: someone who speaks to the computer would press them by
 * accident (WCAG 2.1.4). A clicker sends the full stop, and digits do nothing before Enter: they stay.
 */
export function isSingleLetter(key: string): boolean {
  return /^[^0-9. ]$/.test(key);
}

/**
 * What a key press means, or `null`. Held keys and modifiers never mean anything, nor does typing, save for keys
 * that nobody types; in a right-to-left language the arrows follow the reading direction, a clicker's keys do not.
 */
export function commandFor(
  press: KeyPress,
  mode: KeyMode,
  direction: 'ltr' | 'rtl',
  hasLetterKeys = true
): Command | null {
  if (press.repeat || press.ctrl || press.alt || press.meta) {
    return null;
  }
  if (!hasLetterKeys && isSingleLetter(press.key)) {
    return null;
  }
  const named = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const key = direction === 'rtl' ? (MIRRORED[named] ?? named) : named;
  const row = KEY_TABLE.find(
    (candidate) =>
      candidate.keys.includes(key) &&
      candidate.modes.includes(mode) &&
      (SHIFT_FREE.test(key) || (candidate.shift ?? false) === press.shift)
  );
  return row && !isKeptByFocus(press) ? row.command : null;
}

/** What has the focus keeps its own keys; all others are a clicker's wherever the focus is. */
function isKeptByFocus({ key, isTyping, isOnControl, isOnMap }: KeyPress): boolean {
  const isArrow = ARROWS.includes(key);
  return (
    (isTyping && !NEVER_TYPED.includes(key)) ||
    (isOnControl && (isArrow || key === ' ' || key === 'Enter')) ||
    (isOnMap && isArrow)
  );
}
