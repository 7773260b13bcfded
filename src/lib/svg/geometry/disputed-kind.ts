/** The kinds of line that are not a settled border. `loc` is the Line of Control. */
export const DISPUTED_KINDS = ['loc', 'lac', 'ceasefire', 'internal', 'disputed', 'claim'] as const;
export type DisputedKind = (typeof DISPUTED_KINDS)[number];

export function isDisputedKind(value: unknown): value is DisputedKind {
  return DISPUTED_KINDS.some((kind) => kind === value);
}

/** The parts of the former state of Jammu and Kashmir, filled with dots in the share map. */
export const KASHMIR_IDS: readonly string[] = [
  'XK-AJK',
  'XK-GB',
  'XK-IJK',
  'XK-LA',
  'XK-SIA',
  'XK-AC',
  'XK-SHK'
];
