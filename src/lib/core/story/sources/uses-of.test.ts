import { describe, expect, it } from 'vitest';
import { testStory } from '#lib/core/tour/test-story.ts';
import type { Facts } from '../facts.ts';
import { usesOf } from './uses-of.ts';

const NO_FACTS: Facts = {
  sources: [],
  claims: [],
  differences: [],
  shares: {
    countries: [],
    underOnePercent: { label: '', note: '', iso3: [], sourceIds: [] },
    noEstimate: { label: '', note: '', iso3: [], sourceIds: [] }
  },
  provinceShares: [],
  neutrality: [],
  unverified: [],
  spellings: [],
  people: [],
  flowUnits: [],
  flowNotes: []
};
const ROW = { low: 10, high: 15, qualifier: '', year: 2009, isVerified: true, article: null };

describe('usesOf', () => {
  it('names a step once, however many of its sentences cite the source', () => {
    const story = testStory();
    const [first, ...others] = story.steps;
    if (!first) throw new Error('the test story has steps');
    const cited = { text: '', sourceIds: ['a', 'b'], isDagger: false };
    const paragraphs = [[cited, cited], [cited]];
    const citing = { ...story, steps: [{ ...first, paragraphs }, ...others] };
    expect(usesOf('a', citing, NO_FACTS)).toEqual([{ kind: 'step', id: 'first', name: 'first' }]);
  });

  it('names a leg by its two ends', () => {
    const story = testStory();
    const legs = story.legs.map((leg) => ({ ...leg, sourceIds: ['a'] }));
    const [use] = usesOf('a', { ...story, legs }, NO_FACTS);
    expect(use?.name).toBe(`${story.legs[0]?.fromStopId ?? ''} → ${story.legs[0]?.toStopId ?? ''}`);
  });

  it('finds a country by any of its estimates or its population, and once', () => {
    const population = { pop2010: 1, pop2020: 1, muslimPct2010: 1, muslimPct2020: 1 };
    const country = {
      iso3: 'PAK',
      name: 'Pakistan',
      note: '',
      isVerified: true,
      spread: null,
      derived: null,
      sourceIds: ['range'],
      population: { ...population, sourceIds: ['people'] },
      estimates: [
        {
          ...ROW,
          source: '',
          base: 'share-of-muslims' as const,
          baseAsPrinted: '',
          sourceIds: ['survey']
        }
      ]
    };
    const facts = { ...NO_FACTS, shares: { ...NO_FACTS.shares, countries: [country] } };
    const shares = [{ ...ROW, iso3: 'PAK', name: 'Pakistan', sourceIds: ['range'] }];
    const story = { ...testStory(), shares };
    for (const id of ['range', 'people', 'survey']) {
      expect(usesOf(id, story, facts)).toEqual([{ kind: 'country', id: 'PAK', name: 'Pakistan' }]);
    }
  });

  it('finds countries that have a row in the story only', () => {
    const shares = [{ ...ROW, iso3: 'ARM', name: 'Armenia', sourceIds: ['list'] }];
    expect(usesOf('list', { ...testStory(), shares }, NO_FACTS)).toEqual([
      { kind: 'country', id: 'ARM', name: 'Armenia' }
    ]);
  });

  it('is empty for a source nothing rests on', () => {
    expect(usesOf('nobody', testStory(), NO_FACTS)).toEqual([]);
  });
});
