import type { Position } from '../geo/position.ts';
import type { Scene } from '../scene/scene.ts';
import type { Facts } from '../story/facts.ts';
import { countCircles } from './count-circles.ts';
import { shareAreas } from './fill.ts';
import { otherEstimates } from './other-estimates.ts';
import { countriesByProvince, provinceAreas } from './province-areas.ts';
import { rangesOfTotal } from './ranges-of-total.ts';
import type { ShareChoice, ShareRange } from './share.ts';

/** What the share map needs beyond the story: fetched when it is first asked for. */
export interface ShareFacts {
  readonly facts: Facts;
  /** Where a country's circle stands, by ISO 3166-1 alpha-3. */
  readonly positions: Readonly<Record<string, Position>>;
}

interface ShareMapFacts {
  readonly shares: readonly ShareRange[];
  readonly studyRegion: readonly string[];
  readonly choice: ShareChoice;
  /** `null` until it is there: then the plain range of the story is shown. */
  readonly more: ShareFacts | null;
  readonly areProvincesOn: boolean;
}

export type ShareMap = Pick<Scene, 'shares' | 'provinceShares' | 'circles'>;

export const NO_SHARE_MAP: ShareMap = { shares: [], provinceShares: [], circles: [] };

/** The ranges a base is drawn from: as published for Muslims, our own arithmetic for all people. */
export function rangesOn(
  base: ShareChoice['base'],
  shares: readonly ShareRange[],
  more: ShareFacts | null
): readonly ShareRange[] {
  if (base === 'share-of-muslims') {
    return shares;
  }
  return more ? rangesOfTotal(shares, more.facts.shares.countries) : [];
}

/** The share map these facts add up to: fills, or circles on plain land. */
export function shareMap(from: ShareMapFacts): ShareMap {
  const { shares, studyRegion, choice, more } = from;
  const { estimate, base } = choice;
  if (choice.view === 'count') {
    const countries = more?.facts.shares.countries ?? [];
    const circles = countCircles(countries, more?.positions ?? {}, choice.isUnverifiedShown);
    return { ...NO_SHARE_MAP, circles };
  }
  if (!more && base !== 'share-of-muslims') {
    // Not yet known is not "no figure": the land stays plain until the figures came.
    return NO_SHARE_MAP;
  }
  const rows = from.areProvincesOn ? (more?.facts.provinceShares ?? []) : [];
  const split = new Set(countriesByProvince(rows, base));
  const countries = new Map(more?.facts.shares.countries.map((country) => [country.iso3, country]));
  const areas = shareAreas(rangesOn(base, shares, more), studyRegion, estimate, (iso3) => {
    const country = countries.get(iso3);
    return country ? otherEstimates(country, base) : [];
  });
  return {
    ...NO_SHARE_MAP,
    shares: areas.map(({ id, fill }) => ({
      id,
      fill: split.has(id) ? { kind: 'no-estimate' } : fill
    })),
    provinceShares: provinceAreas(rows, base, estimate)
  };
}
