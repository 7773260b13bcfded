import { isSingleLetter, KEY_TABLE, type Command, type KeyMode } from './key-table.ts';

/** One line of the help: what it does, and every key that does it. */
export interface HelpRow {
  readonly command: Command;
  /** As printed on a keyboard. */
  readonly keys: readonly string[];
}

const NAMES: Readonly<Record<string, string>> = {
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  Escape: 'Esc',
  Backspace: '⌫',
  '-': '−'
};

/** The keys of a mode in the order of the table, one row a command. Digits are one range. With single letters off, only what is left. */
export function keyHelp(mode: KeyMode, hasLetterKeys = true): readonly HelpRow[] {
  const rows = new Map<Command, string[]>();
  for (const { keys: all, command, modes, shift } of KEY_TABLE) {
    const keys = all.filter((key) => hasLetterKeys || !isSingleLetter(key));
    if (modes.includes(mode) && keys.length > 0) {
      const names = command === 'go-to-number' ? ['1–9 ↵'] : keys.map((key) => nameOf(key, shift));
      rows.set(command, [...(rows.get(command) ?? []), ...names]);
    }
  }
  return [...rows].map(([command, keys]) => ({ command, keys }));
}

/** The first key of a command as printed on a keyboard; `null` where it has none. */
export function keyNameOf(command: Command, mode: KeyMode, hasLetterKeys = true): string | null {
  const row = keyHelp(mode, hasLetterKeys).find((candidate) => candidate.command === command);
  return row?.keys[0] ?? null;
}

function nameOf(key: string, shift = false): string {
  const name = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return shift ? `Shift ${name}` : name;
}
