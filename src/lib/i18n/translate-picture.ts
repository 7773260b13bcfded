import { pictureEn } from './en-picture.ts';
import { translatorOf } from './translator-of.ts';

/** The words of saved pictures, fetched with the first of them. */
export const pictureTranslator = translatorOf(pictureEn);
