/** The kinds of line that are not a settled border. `loc` is the Line of Control. */
export const DISPUTED_KINDS = ['loc', 'lac', 'ceasefire', 'internal', 'disputed', 'claim'] as const;
export type DisputedKind = (typeof DISPUTED_KINDS)[number];

export function isDisputedKind(value: unknown): value is DisputedKind {
  return DISPUTED_KINDS.some((kind) => kind === value);
}

/** How the outline of an area is drawn: solid, dotted or dashed. */
export type EdgeKind = 'settled' | 'control' | 'disputed';

/** The kind of edge that a line makes; a line of no such kind is settled. */
export function edgeKindOf(kind: DisputedKind | undefined): EdgeKind {
  return kind === undefined ? 'settled' : kind === 'loc' ? 'control' : 'disputed';
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

/** Disputed land that the share map leaves to no one. */
export const NEUTRAL_IDS: readonly string[] = [...KASHMIR_IDS, 'XG-GOL'];

/** Countries whose code names no area of the map, only these parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = { PSE: ['XP-WB', 'XP-GZ'] };

/** Ids of the areas that make up a country: itself, or its parts. */
export function areaIdsOf(countryId: string): readonly string[] {
  return PARTS[countryId] ?? [countryId];
}

/** The code by which an area is known: its own, or that of the country it is a part of. */
export function countryIdOf(areaId: string): string {
  const whole = Object.entries(PARTS).find(([, parts]) => parts.includes(areaId));
  return whole?.[0] ?? areaId;
}
