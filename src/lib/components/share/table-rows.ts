import type { StoryStore } from '#lib/state/story-store.svelte.ts';
import { gapRows, verifiedRows } from '#lib/core/share/gap-rows.ts';
import type { ShareFacts } from '#lib/core/share/share-map.ts';
import {
  countRows,
  drawnRows,
  provinceRows,
  publishedRows,
  type ShareRow
} from '#lib/core/share/share-rows.ts';

/** The country rows of the map as it is now; with every published figure if asked for, which are no counts. */
export function countryRows(
  { story: { shares, studyRegion }, share: { choice }, scene }: StoryStore,
  more: ShareFacts,
  withPublished: boolean
): ShareRow[] {
  const { countries } = more.facts.shares;
  const isCount = choice.view === 'count';
  const nameOf = (iso3: string): string =>
    scene.labels.find((label) => label.kind === 'country' && label.id === iso3)?.text ??
    [...countries, ...shares].find((country) => country.iso3 === iso3)?.name ??
    iso3;
  const rows = isCount ? countRows(countries) : drawnRows(shares, more, choice.base);
  return asAsked(choice.isUnverifiedShown, [
    ...rows,
    ...gapRows({ rows, countries, shares, studyRegion, nameOf }),
    ...(withPublished && !isCount ? countries.flatMap(publishedRows) : [])
  ]);
}

/** The rows below country level. */
export function areaRows({ share: { choice } }: StoryStore, more: ShareFacts): ShareRow[] {
  return asAsked(choice.isUnverifiedShown, provinceRows(more.facts));
}

function asAsked(isUnverifiedShown: boolean, rows: ShareRow[]): ShareRow[] {
  return isUnverifiedShown ? rows : verifiedRows(rows);
}
