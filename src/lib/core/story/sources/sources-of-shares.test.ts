import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/core/scene/scene.ts';
import { sceneOf } from '#lib/core/scene/scene-of.ts';
import { shareMap, type ShareFacts } from '#lib/core/share/share-map.ts';
import { DEFAULT_SHARE_CHOICE, type ShareChoice } from '#lib/core/share/share.ts';
import { testStory } from '#lib/core/tour/test-story.ts';
import type { CountryEstimate, CountryFacts, ProvinceFacts } from '../facts.ts';
import type { Story } from '../types.ts';
import { sourcesOfScene } from './sources-of-scene.ts';
import { sourcesOfShares } from './sources-of-shares.ts';

const ESTIMATE: CountryEstimate = {
  source: 'Census',
  base: 'share-of-muslims',
  baseAsPrinted: 'shareOfMuslims',
  low: 4,
  high: 4,
  qualifier: '',
  year: 2017,
  isVerified: true,
  sourceIds: ['estimate']
};

function country(iso3: string): CountryFacts {
  return {
    iso3,
    spread: null,
    name: iso3,
    note: '',
    isVerified: true,
    estimates: [
      ESTIMATE,
      { ...ESTIMATE, base: 'share-of-total', sourceIds: ['estimate-of-all'] },
      { ...ESTIMATE, isVerified: false, sourceIds: ['recalled'] }
    ],
    population: {
      pop2010: 1,
      pop2020: 1,
      muslimPct2010: 90,
      muslimPct2020: 90,
      sourceIds: ['population']
    },
    derived: { pctOfTotalLow: 9, pctOfTotalHigh: 13, countLow: 9e6, countHigh: 13e6, method: '' },
    sourceIds: [`row-${iso3}`]
  };
}

const PROVINCE: ProvinceFacts = {
  countryIso3: 'IRQ',
  name: 'Baghdad',
  regionCode: 'IQ-BG',
  level: 'governorate',
  base: 'shareOfMuslims',
  low: 58.9,
  high: 58.9,
  year: 2024,
  method: 'survey',
  display: 'range',
  isVerified: true,
  note: '',
  sourceIds: ['survey']
};

const more: ShareFacts = {
  facts: {
    sources: [],
    claims: [],
    differences: [],
    shares: {
      countries: [country('IRN'), country('PAK')],
      underOnePercent: { label: '', note: '', iso3: [], sourceIds: [] },
      noEstimate: { label: '', note: '', iso3: [], sourceIds: [] }
    },
    provinceShares: [PROVINCE],
    neutrality: [],
    unverified: [],
    spellings: [],
    people: [],
    flowUnits: [],
    flowNotes: []
  },
  positions: { IRN: [53, 32], PAK: [69, 30] }
};

const share = {
  iso3: 'IRN',
  name: 'Iran',
  low: 90,
  high: 95,
  qualifier: '',
  year: 2009,
  isVerified: true,
  sourceIds: ['pew-iran'],
  article: null
};
const story: Story = {
  ...testStory(),
  shares: [
    share,
    {
      ...share,
      iso3: 'PAK',
      low: 10,
      high: 15,
      sourceIds: ['pew-pakistan'],
      article: { low: 20.7, high: 20.7, note: '' }
    }
  ],
  studyRegion: ['PAK', 'IRN', 'RUS']
};

function seen(changes: Partial<ShareChoice>, areProvincesOn = false) {
  const choice = { ...DEFAULT_SHARE_CHOICE, ...changes };
  const { shares, studyRegion } = story;
  return { map: shareMap({ shares, studyRegion, choice, more, areProvincesOn }), choice, more };
}
/** A map with nothing on it but land. */
const bareScene = (): Scene =>
  sceneOf({
    story,
    mapLabels: [],
    step: null,
    layers: [],
    estimate: 'middle',
    selected: null,
    hovered: null,
    theme: 'light',
    language: 'en'
  });
const sourcesOf = (changes: Partial<ShareChoice>, areProvincesOn = false): string[] => [
  ...new Set(sourcesOfShares(seen(changes, areProvincesOn), story))
];

describe('sourcesOfShares', () => {
  it('stripes rest on the article, too; the middle of the range does not', () => {
    expect(sourcesOf({})).toEqual(['pew-iran', 'pew-pakistan', 's-art']);
    expect(sourcesOf({ estimate: 'middle' })).toEqual(['pew-iran', 'pew-pakistan']);
  });

  it('a share of all people rests on the population, too', () => {
    expect(sourcesOf({ base: 'share-of-total', estimate: 'low' })).toEqual([
      'pew-iran',
      'population',
      'pew-pakistan'
    ]);
  });

  it('all sources are the verified estimates of this base', () => {
    expect(sourcesOf({ estimate: 'all' })).toEqual([
      'pew-iran',
      'pew-pakistan',
      's-art',
      'estimate'
    ]);
    expect(sourcesOf({ estimate: 'all', base: 'share-of-total' })).toContain('estimate-of-all');
  });

  it('a circle rests on share and population', () => {
    const { map } = seen({ view: 'count' });
    expect(map.circles).toHaveLength(2);
    expect(sourcesOf({ view: 'count' })).toEqual([
      'row-IRN',
      'population',
      'row-PAK',
      'pew-iran',
      'pew-pakistan'
    ]);
  });

  it('a province counts while its figure is drawn', () => {
    expect(sourcesOf({})).not.toContain('survey');
    expect(sourcesOf({}, true)).toContain('survey');
  });

  it('before more is known, only the ranges of the story', () => {
    const { map, choice } = seen({});
    const bare = sourcesOfShares({ map, choice, more: null }, story);
    expect(bare).toEqual(['pew-iran', 'pew-pakistan', 's-art']);
  });

  it('those of the map beside the first come last', () => {
    const first = seen({ estimate: 'middle' });
    const other = seen({ view: 'count' });
    const { choice } = first;
    const scene = { ...bareScene(), ...first.map };
    expect(sourcesOfScene(scene, story, { choice, more, other })).toEqual([
      'pew-iran',
      'pew-pakistan',
      'row-IRN',
      'population',
      'row-PAK'
    ]);
  });
});
