import type { Language } from '#lib/core/story/types.ts';
import { en, type MessageKey, type Messages } from './en.ts';

/** The languages that have a catalogue. Urdu, Persian and Arabic join by adding a line here. */
const CATALOGUES: Partial<Record<Language, Messages>> = { en };

export type Translate = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>
) => string;

/** Gives the words of one language; what a language lacks comes in English. Unfilled `{names}` stay visible. */
export function translator(language: Language): Translate {
  const messages = CATALOGUES[language] ?? en;
  return (key, values = {}) => fillIn(messages[key], values);
}

/** Puts values into the `{holes}` of a text; a hole without a value stays visible. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
