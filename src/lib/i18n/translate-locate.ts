import { locateEn } from './en-locate.ts';
import { translatorOf } from './translator-of.ts';

/** The words of the game, for its page alone. */
export const locateTranslator = translatorOf(locateEn);
