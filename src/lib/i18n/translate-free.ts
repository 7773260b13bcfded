import { area } from './en-area.ts';
import { chronicle } from './en-chronicle.ts';
import { compare } from './en-compare.ts';
import { find } from './en-find.ts';
import { layers } from './en-layers.ts';
import { translatorOf } from './translator-of.ts';

/** Words that only the free map has, a catalogue of its own so that the tour does not load them. */
export const freeTranslator = translatorOf({
  ...area,
  ...chronicle,
  ...compare,
  ...find,
  ...layers
});
