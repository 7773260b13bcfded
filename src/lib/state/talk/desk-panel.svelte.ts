import type { Panel } from '#lib/core/present/talk.ts';

/** What lies over the notes in the speaker's window; the stage has panels of its own. */
export class DeskPanel {
  #shown = $state<Panel>('none');

  get shown(): Panel {
    return this.#shown;
  }

  /** Opens a panel, or closes it where it is open. */
  toggle(panel: Panel): void {
    this.#shown = this.#shown === panel ? 'none' : panel;
  }
  /** True when there was something to close. */
  close(): boolean {
    const wasOpen = this.#shown !== 'none';
    this.#shown = 'none';
    return wasOpen;
  }
}
