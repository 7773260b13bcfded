import type { Language } from '#lib/core/story/types.ts';
import { aboutEn, type AboutKey } from './en-about.ts';
import { fillIn } from './translate.ts';

/** The languages that have the words of the sources page. */
const CATALOGUES: Partial<Record<Language, Readonly<Record<AboutKey, string>>>> = { en: aboutEn };

export type TranslateAbout = (
  key: AboutKey,
  values?: Readonly<Record<string, string | number>>
) => string;

/** The words of the sources page, a catalogue of its own so that the tour does not load them. */
export function aboutTranslator(language: Language): TranslateAbout {
  const messages = CATALOGUES[language] ?? aboutEn;
  return (key, values = {}) => fillIn(messages[key], values);
}
