import { elementOf, keyPressOf } from '#lib/components/ui/key-press.ts';
import { talkCommand } from '#lib/components/ui/talk-command.ts';
import type { Preferences } from '#lib/state/preferences.svelte.ts';
import type { SpeakerDesk } from '#lib/state/talk/speaker-desk.svelte.ts';

/** Listeners of a window of the speaker: the desk's own, and the one its notes float in. */
export interface DeskKeys {
  readonly onkeydown: (event: KeyboardEvent) => void;
  /** A click must not leave the focus on a button or on More: the next arrow or Space is for the steps. */
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
      if (!desk.stopPlaying()) {
        if (command) {
          desk.press(command, event.key);
        }
      } else if (!press.isTyping) {
        event.preventDefault();
      }
    },
    onmousedown(event) {
      if (elementOf(event.target)?.closest('button, summary, label:has([type=checkbox])')) {
        event.preventDefault();
      }
    }
  };
}
