import { aboutEn } from './en-about.ts';
import { translatorOf } from './translator-of.ts';

/** The words of the sources page, a catalogue of its own so that the tour does not load them. */
export const aboutTranslator = translatorOf(aboutEn);
