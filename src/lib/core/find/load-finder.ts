import type { Areas } from '../details/areas.ts';
import type { Story } from '../story/types.ts';
import { findEntries } from './find-entries.ts';
import { createFinder, type Finder } from './finder.ts';

/** The search of a story and its areas. Import it lazily: it brings the index with it. */
export function finderOf(story: Story, areas: Areas): Finder {
  return createFinder(findEntries(story, areas));
}
