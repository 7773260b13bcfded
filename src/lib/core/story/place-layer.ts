import type { LayerId } from './layers.ts';
import type { Place } from './types.ts';

/** The layer that marks a place on the free map: holy places have one of their own. */
export function placeLayer({ kind }: Pick<Place, 'kind'>): LayerId {
  return kind === 'shrine' ? 'holy' : 'places';
}
