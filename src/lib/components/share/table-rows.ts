import type { StoryStore } from '#lib/state/story-store.svelte.ts';
import type { ShareFacts } from '#lib/core/share/share-map.ts';
import {
  countRows,
  drawnRows,
  missingRows,
  publishedRows,
  type ShareRow
} from '#lib/core/share/share-rows.ts';

/** The country rows of the map as it is now; with every published figure if asked for. */
export function countryRows(
  { story, share, scene }: StoryStore,
  more: ShareFacts,
  withPublished: boolean
): ShareRow[] {
  const { base, view, isUnverifiedShown } = share.choice;
  const { countries } = more.facts.shares;
  if (view === 'count') {
    return countRows(countries, isUnverifiedShown);
  }
  const nameOf = (iso3: string): string =>
    scene.labels.find((label) => label.kind === 'country' && label.id === iso3)?.text ??
    countries.find((country) => country.iso3 === iso3)?.name ??
    iso3;
  const drawn = drawnRows(story.shares, more, base);
  return [
    ...drawn,
    ...missingRows(story.studyRegion, drawn, nameOf),
    ...(withPublished ? countries.flatMap(publishedRows) : [])
  ];
}
