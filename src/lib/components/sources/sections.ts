import type { AboutKey } from '#lib/i18n/en-about.ts';

/** The parts of the sources page, in order: anchor and title. */
export const SECTIONS = [
  { id: 'article', title: 'article.title' },
  { id: 'differences', title: 'differences.title' },
  { id: 'unverified', title: 'unverified.title' },
  { id: 'boundaries', title: 'boundaries.title' },
  { id: 'projection', title: 'projection.title' },
  { id: 'view', title: 'view.title' },
  { id: 'shares', title: 'shares.title' },
  { id: 'certainty', title: 'certainty.title' },
  { id: 'geodata', title: 'geo.title' },
  { id: 'cite', title: 'cite.title' },
  { id: 'report', title: 'report.title' },
  { id: 'all', title: 'sources.title' }
] as const satisfies readonly { readonly id: string; readonly title: AboutKey }[];
