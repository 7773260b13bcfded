import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '#lib/core/story/parse/parse-facts.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { ROOT } from './content.ts';

const { story, facts } = readContent(ROOT);

describe('facts', () => {
  it('are whole: as many as the research found', () => {
    expect(facts.sources).toHaveLength(124);
    expect(facts.claims).toHaveLength(24);
    expect(facts.shares.countries).toHaveLength(66);
    expect(facts.provinceShares).toHaveLength(121);
    expect(story.places).toHaveLength(31);
    expect(story.events).toHaveLength(18);
  });

  it('never let a Sunni share or words pass for a Shia share', () => {
    const estimates = facts.shares.countries.flatMap((country) => country.estimates);
    const odd = estimates.filter(({ base }) => base === 'none').map((e) => e.baseAsPrinted);
    expect([...new Set(odd)].sort()).toEqual([
      'none',
      'qualitative',
      'shareOfRegisteredVoters',
      'shareOfTotal (Sunni)'
    ]);
  });

  it('leave out our own arithmetic where it is not fit to be shown', () => {
    const bahrain = facts.shares.countries.find(({ iso3 }) => iso3 === 'BHR');
    expect(bahrain?.derived).toBeNull();
  });

  it('parsing is total: no file at all is a list of problems, not an error', () => {
    expect(parseFacts({}).problems.length).toBeGreaterThan(5);
  });
});

describe('shares', () => {
  it('are Pew’s ranges and its list of less than one per cent, each country once', () => {
    const ids = story.shares.map(({ iso3 }) => iso3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(66 + 44);
    expect(story.shares.find(({ iso3 }) => iso3 === 'ARM')).toMatchObject({
      name: 'Armenia',
      low: 0,
      high: 1,
      qualifier: 'less than',
      isVerified: true
    });
  });

  it('keep ranges as ranges, and the article’s figure beside Pew’s for Pakistan only', () => {
    const withArticle = story.shares.filter(({ article }) => article !== null);
    expect(withArticle).toHaveLength(1);
    expect(withArticle[0]).toMatchObject({
      iso3: 'PAK',
      low: 10,
      high: 15,
      article: { low: 20, high: 21 }
    });
  });

  it('every country has a name', () => {
    expect(story.shares.filter(({ name }) => /^[A-Z]{3}$/.test(name))).toEqual([]);
  });
});

it('the study region is the countries with land in the region frame, and the Palestinian territories', () => {
  const countries = JSON.parse(
    readFileSync(join(ROOT, 'static/geo/countries.geojson'), 'utf8')
  ) as FeatureCollection;
  const seen = countries.features
    .filter(
      ({ geometry }) => 'coordinates' in geometry && positions(geometry.coordinates).some(inFrame)
    )
    .map(({ properties }) => String(properties?.['id']));
  expect(story.studyRegion).toEqual([...new Set([...seen, 'PSE'])].sort());
});

/** The box of the region framing. */
function inFrame([lng = 0, lat = 0]: Position): boolean {
  return lng >= 26 && lng <= 80 && lat >= 13 && lat <= 42;
}

function positions(nested: unknown): Position[] {
  if (!Array.isArray(nested)) {
    return [];
  }
  const list: unknown[] = nested;
  return list.every((part) => typeof part === 'number') ? [list] : list.flatMap(positions);
}
