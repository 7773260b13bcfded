import { elementOf, keyPressOf, leaveField } from '#lib/components/ui/key-press.ts';
import { talkCommand } from '#lib/components/ui/talk-command.ts';
import type { Preferences } from '#lib/state/preferences.svelte.ts';
import type { SpeakerDesk } from '#lib/state/talk/speaker-desk.svelte.ts';

/** Listeners of a window of the speaker: the desk's own, and the one its notes float in. */
export interface DeskKeys {
  readonly onkeydown: (event: KeyboardEvent) => void;
  /** A click must leave the focus neither on a button or on More, nor in a field: the next key is for the talk. */
  readonly onmousedown: (event: MouseEvent) => void;
}

/** The keys of the talk, as any window of the speaker takes them. */
export function deskKeys(desk: SpeakerDesk, preferences: Preferences): DeskKeys {
  return {
    onkeydown(event) {
      const press = keyPressOf(event);
      const command = talkCommand(event, press, 'speaker', preferences);
      if (press.repeat) {
        return;
      }
      if (command && press.isTyping) {
        leaveField(document);
      }
      if (!desk.stopPlaying()) {
        if (command) {
          desk.press(command, event.key);
        }
      } else if (!press.isTyping) {
        event.preventDefault();
      }
    },
    onmousedown(event) {
      const pressed = elementOf(event.target)?.closest(
        'button, summary, label:has([type=checkbox])'
      );
      if (pressed) {
        event.preventDefault();
        leaveField(pressed.ownerDocument);
      }
    }
  };
}
