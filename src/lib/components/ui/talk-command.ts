import { commandFor, isReloadKey, type Command, type KeyPress } from '#lib/core/keys/key-table.ts';
import type { Preferences } from '#lib/state/preferences.svelte.ts';

/**
 * What a key means in a window of the talk, kept from the browser if it means anything. A held key means what it
 * meant: it must not be done again, but neither may it scroll or reload the page.
 */
export function talkCommand(
  event: Event,
  press: KeyPress,
  mode: 'present' | 'speaker',
  { direction, hasLetterKeys }: Pick<Preferences, 'direction' | 'hasLetterKeys'>
): Command | null {
  const command = commandFor({ ...press, repeat: false }, mode, direction, hasLetterKeys);
  if (command || isReloadKey(press)) {
    event.preventDefault();
  }
  return command;
}
