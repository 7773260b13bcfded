import type { Language } from '#lib/core/story/types.ts';

type Values = Readonly<Record<string, string | number>>;

/** Gives the words of one catalogue in one language. */
export type TranslatorOf<Key extends string> = (
  language: Language
) => (key: Key, values?: Values) => string;

/**
 * Makes the translator of a catalogue. `english` has every word; what another language lacks comes from there.
 * Urdu, Persian and Arabic join by a line in `others`.
 */
export function translatorOf<Key extends string>(
  english: Readonly<Record<Key, string>>,
  others: Partial<Record<Language, Readonly<Record<Key, string>>>> = {}
): TranslatorOf<Key> {
  return (language) => {
    const messages = others[language] ?? english;
    return (key, values = {}) => fillIn(messages[key], values);
  };
}

/** Puts values into the `{holes}` of a text; a hole without a value stays visible. */
function fillIn(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
