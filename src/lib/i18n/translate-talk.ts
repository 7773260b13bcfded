import { en } from './en.ts';
import { talkEn } from './en-talk.ts';
import { translatorOf } from './translator-of.ts';

/** The words of the stage beside those of every page. */
export const talkTranslator = translatorOf({ ...en, ...talkEn });
