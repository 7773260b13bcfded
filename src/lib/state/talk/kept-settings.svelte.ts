import { notesPxWithin } from '#lib/core/present/desk.ts';
import {
  isChanged,
  readSettings,
  settingsText,
  USUAL_SETTINGS,
  type DeskSettings
} from '#lib/core/present/desk-settings.ts';
import { KeptText, type Shelf } from '../kept-text.svelte.ts';

/** Stored from the first change until all is as usual again. */
const KEY = 'neighbourhood-speaker';

/** Size of the notes and planned minutes, remembered in the browser once the speaker has changed them. */
export class KeptSettings {
  readonly #kept: KeptText;
  #settings = $state.raw<DeskSettings>(USUAL_SETTINGS);

  /** Reads what was kept of an earlier talk; `shelf` may throw, where storage is forbidden. */
  constructor(shelf: () => Shelf) {
    this.#kept = new KeptText(KEY, shelf);
    this.#settings = readSettings(this.#kept.read());
  }

  get now(): DeskSettings {
    return this.#settings;
  }
  /** False when the browser would not keep the last change. */
  get isKept(): boolean {
    return this.#kept.isKept;
  }
  get isChanged(): boolean {
    return isChanged(this.#settings);
  }

  /** By so many pixels, within the smallest and the largest size. */
  resizeNotes(byPx: number): void {
    this.#change({ ...this.#settings, notesPx: notesPxWithin(this.#settings.notesPx + byPx) });
  }
  /** Minutes by step id; those that cannot be planned are left out. */
  plan(minutes: Readonly<Record<string, number>>): void {
    const fit = Object.entries(minutes).filter(([, count]) => count >= 0 && count <= 120);
    if (fit.length > 0) {
      const { plan } = this.#settings;
      this.#change({ ...this.#settings, plan: { ...plan, ...Object.fromEntries(fit) } });
    }
  }
  /** As if nothing had ever been changed. */
  reset(): void {
    this.#change(USUAL_SETTINGS);
  }
  /** Takes over what the same talk had before its window was reloaded; that is no change. */
  adopt({ notesPx, plan }: DeskSettings): void {
    this.#settings = { notesPx, plan };
  }

  #change(settings: DeskSettings): void {
    this.#settings = settings;
    const text = settingsText(settings);
    if (text === null) {
      this.#kept.clear();
    } else {
      this.#kept.keep(text);
    }
  }
}
