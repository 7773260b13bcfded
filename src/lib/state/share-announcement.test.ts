import { describe, expect, test } from 'vitest';
import type { ShareArea } from '#lib/core/scene/scene.ts';
import { NO_SHARE_MAP, type ShareMap } from '#lib/core/share/share-map.ts';
import { DEFAULT_SHARE_CHOICE, type ShareChoice, type ShareRange } from '#lib/core/share/share.ts';
import type { ProvinceFacts } from '#lib/core/story/facts.ts';
import type { Story } from '#lib/core/story/types.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import { shareAnnouncement } from './share-announcement.ts';

const story = { ...testStory(), shares: [], studyRegion: ['PAK'] };
const area = (id: string, classIndex: number): ShareArea => ({
  id,
  fill: { kind: 'class', classIndex }
});
const mapOf = (...shares: readonly ShareArea[]): ShareMap => ({ ...NO_SHARE_MAP, shares });
interface Known {
  readonly more?: Partial<Story>;
  readonly provinceRows?: readonly ProvinceFacts[];
}
const said = (
  before: ShareMap,
  after: ShareMap,
  choice: Partial<ShareChoice> = {},
  { more = {}, provinceRows = [] }: Known = {}
): string =>
  shareAnnouncement({
    story: { ...story, ...more },
    provinceRows,
    before,
    after,
    choice: { ...DEFAULT_SHARE_CHOICE, ...choice },
    language: 'en'
  });

test('names estimate, base and what changed, the study region first', () => {
  const before = mapOf(area('BRA', 0), area('PAK', 1));
  const after = mapOf(area('BRA', 1), area('PAK', 2));
  expect(said(before, after, { estimate: 'high' })).toBe(
    'Shia share of Muslims, High estimate. PAK moves from 5–15% to 15–30%. BRA moves from under 5% to 5–15%.'
  );
});

test('says so when nothing changes, and counts what it does not name', () => {
  const many = (classIndex: number): ShareMap =>
    mapOf(...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((id) => area(id, classIndex)));
  expect(said(many(1), many(1))).toContain('No country changes its class.');
  expect(said(many(1), many(2))).toContain('2 more countries change.');
});

test('counts name the largest circle, and how many are not verified', () => {
  const circle = {
    id: 'IRN',
    position: [53, 32] as const,
    low: 78_793_000,
    high: 83_171_000,
    lowRadiusPx: 39,
    highRadiusPx: 40,
    isVerified: true
  };
  const after = { ...NO_SHARE_MAP, circles: [circle, { ...circle, isVerified: false }] };
  expect(said(NO_SHARE_MAP, after, { view: 'count' })).toBe(
    'Counts as circles for 2 countries. Largest: IRN, 79–83 million. 1 of them are not verified.'
  );
});

describe('a country without a fill', () => {
  const bahrain: ShareRange = {
    ...{ iso3: 'BHR', name: 'Bahrain', low: 65, high: 75, qualifier: '', year: 2009 },
    ...{ isVerified: true, sourceIds: [], article: null }
  };
  const gap = (id: string): ShareArea => ({ id, fill: { kind: 'no-estimate' } });
  const more = { shares: [bahrain, { ...bahrain, iso3: 'YEM', name: 'Yemen' }] };

  test('has no figure on this base where one is known on another, and none found otherwise', () => {
    const words = said(
      mapOf(area('BHR', 4), area('RUS', 1)),
      mapOf(gap('BHR'), gap('RUS')),
      { base: 'share-of-total' },
      { more }
    );
    expect(words).toContain('Bahrain moves from over 60% to no figure on this base.');
    expect(words).toContain('RUS moves from 5–15% to no estimate found.');
  });

  test('has figures below country level where its provinces are drawn', () => {
    const sada: ProvinceFacts = {
      ...{ countryIso3: 'YEM', regionCode: "YE/Sa'dah", name: 'Sa‘dah', level: 'governorate' },
      ...{ low: 90, high: 95, base: 'shareOfMuslims', year: 2019, method: '', display: 'floor' },
      ...{ isVerified: true, note: '', sourceIds: [] }
    };
    const after = { ...mapOf(gap('YEM')), provinceShares: [area('YE-SD', 4)] };
    const words = said(mapOf(area('YEM', 3)), after, {}, { more, provinceRows: [sada] });
    expect(words).toContain('Yemen moves from 30–60% to figures below country level.');
  });
});
