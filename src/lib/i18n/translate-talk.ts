import { en } from './en.ts';
import { talkEn } from './en-talk.ts';
import { translatorOf } from './translator-of.ts';

/** The words of the talk beside those of every page, a catalogue of its own so that the tour does not load them. */
export const talkTranslator = translatorOf({ ...en, ...talkEn });
