import type { Scene } from '#lib/core/scene/scene.ts';
import { isOtherEstimate } from '#lib/core/share/other-estimates.ts';
import { drawnProvinceRows } from '#lib/core/share/province-areas.ts';
import { rangesOn, type ShareFacts } from '#lib/core/share/share-map.ts';
import type { ShareChoice } from '#lib/core/share/share.ts';
import { ARTICLE_ID } from '../certainty.ts';
import type { Story } from '../types.ts';

/** A share map, and what was chosen to make it. */
export interface SeenShares {
  readonly map: Pick<Scene, 'shares' | 'provinceShares' | 'circles'>;
  readonly choice: ShareChoice;
  /** `null` until they are there: then only the ranges of the story are drawn. */
  readonly more: ShareFacts | null;
}

/** Ids of the sources that the colours and circles of a share map rest on; one may come several times. */
export function sourcesOfShares({ map, choice, more }: SeenShares, story: Story): string[] {
  const { base, estimate } = choice;
  const isFilled = new Set(
    map.shares.filter(({ fill }) => fill.kind !== 'no-estimate').map(({ id }) => id)
  );
  const isCounted = new Set(map.circles.map(({ id }) => id));
  const countries = more?.facts.shares.countries ?? [];
  const ranges = rangesOn(base, story.shares, more).filter(({ iso3 }) => isFilled.has(iso3));
  return [
    // The middle is Pew's alone; every other view holds the article's figure against it.
    ...ranges.flatMap(({ sourceIds, article }) =>
      article && estimate !== 'middle' ? [...sourceIds, ARTICLE_ID] : sourceIds
    ),
    ...countries.flatMap((country) =>
      estimate === 'all' && isFilled.has(country.iso3)
        ? country.estimates
            .filter(isOtherEstimate(country, base))
            .flatMap(({ sourceIds }) => sourceIds)
        : []
    ),
    ...countries.flatMap(({ iso3, sourceIds, population }) =>
      isCounted.has(iso3) ? [...sourceIds, ...(population?.sourceIds ?? [])] : []
    ),
    ...story.shares.flatMap(({ iso3, sourceIds }) => (isCounted.has(iso3) ? sourceIds : [])),
    ...drawnProvinceRows(more?.facts.provinceShares ?? [], map.provinceShares).flatMap(
      ({ sourceIds }) => sourceIds
    )
  ];
}
