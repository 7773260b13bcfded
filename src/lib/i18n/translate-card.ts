import { card } from './en-card.ts';
import { translatorOf } from './translator-of.ts';

/** Words of cards that come with the first card, so that the tour does not load them. */
export const cardTranslator = translatorOf(card);
