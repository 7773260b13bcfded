/** Which page the one map serves: the tour's steps, the stage, the free map, or none. */
export const PAGES = [
  'tour',
  'explore',
  'locate',
  'sources',
  'present',
  'speaker',
  'error'
] as const;

export type PageId = (typeof PAGES)[number];

/** Pages that stand at a step of the tour, which the address then names. */
export function hasSteps(page: PageId): boolean {
  return page === 'tour' || page === 'present' || page === 'speaker';
}
