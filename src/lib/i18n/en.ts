import { explore } from './en/explore.ts';
import { map } from './en/map.ts';
import { measure } from './en/measure.ts';
import { page } from './en/page.ts';
import { share } from './en/share.ts';
import { tour } from './en/tour.ts';

/** Every word of the interface in English, the language the others are translated from. `{name}` is filled in. */
export const en = {
  ...explore,
  ...map,
  ...measure,
  ...page,
  ...share,
  ...tour
} as const;

export type MessageKey = keyof typeof en;
