import type { Known } from '../details/details-view.ts';
import { findEntries } from './find-entries.ts';
import { createFinder, type Finder } from './finder.ts';

/** The search of all that is known. Import it lazily: it brings the index with it. */
export function finderOf(known: Known): Finder {
  return createFinder(findEntries(known));
}
