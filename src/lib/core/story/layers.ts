/** Every layer of the map, in the order of addresses and switches. */
export const LAYERS = [
  'share',
  'provinces',
  'relief',
  'rivers',
  'places',
  'holy',
  'events',
  'tour',
  'calls',
  'flows'
] as const;

export type LayerId = (typeof LAYERS)[number];
