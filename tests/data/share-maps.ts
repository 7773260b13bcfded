// The share map of the real content, for the tests that read it.

import { fillName } from '#lib/core/share/fill-name.ts';
import { shareMap, type ShareMap } from '#lib/core/share/share-map.ts';
import { DEFAULT_SHARE_CHOICE, type ShareChoice } from '#lib/core/share/share.ts';
import { readCountryPositions } from '../../scripts/story/map-labels.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

export const { story, facts } = readContent(ROOT);
const positions = readCountryPositions(
  ROOT,
  facts.shares.countries.map(({ iso3 }) => iso3)
);

export function mapOf(choice: Partial<ShareChoice>, areProvincesOn = false): ShareMap {
  return shareMap({
    shares: story.shares,
    studyRegion: story.studyRegion,
    choice: { ...DEFAULT_SHARE_CHOICE, ...choice },
    more: { facts, positions },
    areProvincesOn
  });
}

export const fillsOf = (areas: ShareMap['shares']): Record<string, string> =>
  Object.fromEntries(areas.map(({ id, fill }) => [id, fillName(fill)]));
