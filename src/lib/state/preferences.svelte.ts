import type { Language } from '#lib/core/story/types.ts';
import type { ThemeId } from '#lib/core/theme/palette.ts';

export type ThemeChoice = 'system' | ThemeId;
export type MotionChoice = 'system' | 'reduced' | 'full';
export type MapChoice = 'auto' | 'svg' | 'maplibre';

/** What a person set for themselves. Nothing of it is stored; the address carries what differs from the default. */
export class Preferences {
  #themeChoice = $state<ThemeChoice>('system');
  #motionChoice = $state<MotionChoice>('system');
  #mapChoice = $state<MapChoice>('auto');
  #hasLetterKeys = $state(true);
  #language = $state<Language>('en');
  #isSystemDark = $state(false);
  #isSystemReduced = $state(false);
  #isOnStage = $state(false);

  get themeChoice(): ThemeChoice {
    return this.#themeChoice;
  }
  /** The theme in force. */
  get theme(): ThemeId {
    if (this.#isOnStage) {
      return this.#themeChoice === 'dark' ? 'dark' : 'stage';
    }
    if (this.#themeChoice !== 'system') {
      return this.#themeChoice;
    }
    return this.#isSystemDark ? 'dark' : 'light';
  }
  /** What the page's root must be told; `null` lets it follow the system by itself. */
  get rootTheme(): ThemeId | null {
    return this.#themeChoice === 'system' && !this.#isOnStage ? null : this.theme;
  }
  get motionChoice(): MotionChoice {
    return this.#motionChoice;
  }
  get isMotionReduced(): boolean {
    return this.#motionChoice === 'system'
      ? this.#isSystemReduced
      : this.#motionChoice === 'reduced';
  }
  get mapChoice(): MapChoice {
    return this.#mapChoice;
  }
  /** False: keys of a single letter or sign do nothing. */
  get hasLetterKeys(): boolean {
    return this.#hasLetterKeys;
  }
  get language(): Language {
    return this.#language;
  }
  get direction(): 'ltr' | 'rtl' {
    return this.#language === 'en' ? 'ltr' : 'rtl';
  }

  setTheme(choice: ThemeChoice): void {
    this.#themeChoice = choice;
  }
  /** On stage colours are the projector's, unless dark was chosen for a dark hall. */
  setOnStage(isOnStage: boolean): void {
    this.#isOnStage = isOnStage;
  }
  setMotion(choice: MotionChoice): void {
    this.#motionChoice = choice;
  }
  setMap(choice: MapChoice): void {
    this.#mapChoice = choice;
  }
  setLetterKeys(isOn: boolean): void {
    this.#hasLetterKeys = isOn;
  }
  setLanguage(language: Language): void {
    this.#language = language;
  }

  /** Follows the system's settings for as long as the page lives; returns the way to stop. */
  follow(match: (query: string) => MediaQueryList): () => void {
    const dark = match('(prefers-color-scheme: dark)');
    const reduced = match('(prefers-reduced-motion: reduce)');
    const read = (): void => {
      this.#isSystemDark = dark.matches;
      this.#isSystemReduced = reduced.matches;
    };
    read();
    dark.addEventListener('change', read);
    reduced.addEventListener('change', read);
    return () => {
      dark.removeEventListener('change', read);
      reduced.removeEventListener('change', read);
    };
  }
}
