import { en } from './en.ts';
import { translatorOf } from './translator-of.ts';

/** Gives the words of one language; what a language lacks comes in English. Unfilled `{names}` stay visible. */
export const translator = translatorOf(en);

export type Translate = ReturnType<typeof translator>;
