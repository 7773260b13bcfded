import type { Language } from '#lib/core/story/types.ts';
import { chronicle } from './en-chronicle.ts';
import { compare } from './en-compare.ts';
import { find } from './en-find.ts';
import { fillIn } from './translate.ts';

const freeEn = { ...chronicle, ...compare, ...find } as const;

export type FreeKey = keyof typeof freeEn;

/** The languages that have the words of what only the free map has. */
const CATALOGUES: Partial<Record<Language, Readonly<Record<FreeKey, string>>>> = { en: freeEn };

export type TranslateFree = (
  key: FreeKey,
  values?: Readonly<Record<string, string | number>>
) => string;

/** The words of chronicle, comparison and search, a catalogue of its own so that the tour does not load them. */
export function freeTranslator(language: Language): TranslateFree {
  const messages = CATALOGUES[language] ?? freeEn;
  return (key, values = {}) => fillIn(messages[key], values);
}
