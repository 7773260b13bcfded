import { describe, expect, it } from 'vitest';
import { fillName } from '#lib/core/share/fill-name.ts';
import { shareAreas } from '#lib/core/share/fill.ts';
import type { EstimateId } from '#lib/core/share/share.ts';
import { readContent } from '../../scripts/story/read-content.ts';
import { contentText, ROOT } from './content.ts';

/** As it lies in the file, not as the parser gives it. */
interface RawCountry {
  readonly iso3: string;
  readonly recommended: { readonly low: number; readonly high: number; readonly verified: boolean };
  readonly estimates: readonly {
    readonly source: string;
    readonly base: string;
    readonly low: number;
  }[];
  readonly population: { readonly muslimPct2010: number; readonly muslimPct2020: number } | null;
}
interface RawFile {
  readonly countries: readonly RawCountry[];
  readonly underOnePercent: { readonly iso3: readonly string[]; readonly verified: boolean };
}

const raw = JSON.parse(contentText('facts/share-by-country.json')) as RawFile;
const studyRegion = JSON.parse(contentText('study-region.json')) as string[];
const { story } = readContent(ROOT);
const BINS = [
  [0, 5],
  [5, 15],
  [15, 30],
  [30, 60],
  [60, 100]
] as const;

/** The classes of which a range covers more than an edge; a figure on an edge is in the upper one. */
function binsOf(low: number, high: number): number[] {
  const isIn = ([from, to]: readonly [number, number]): boolean =>
    low === high
      ? from <= low && (low < to || to === 100)
      : Math.max(low, from) < Math.min(high, to);
  return BINS.flatMap((bin, index) => (isIn(bin) ? [index] : []));
}

/** The article's share of all people as a share of Muslims, per cent; as many as there are years. */
function articleOf({ estimates, population }: RawCountry): number[] {
  const said = estimates.find(({ source }) => source === 'article');
  return said?.base === 'shareOfTotal' && population
    ? [population.muslimPct2010, population.muslimPct2020].map((part) => (said.low / part) * 100)
    : [];
}

/** What the story alone can show; all sources need every published figure. */
type StoryEstimate = Exclude<EstimateId, 'all'>;

function expected(country: RawCountry, estimate: StoryEstimate): string {
  const { low, high } = country.recommended;
  const own = binsOf(low, high);
  const article = articleOf(country).flatMap((percent) => binsOf(percent, percent));
  const all = [...own, ...article];
  const ends: Record<StoryEstimate, readonly [number | undefined, number | undefined]> = {
    low: [Math.min(...all), Math.min(...all)],
    middle:
      own.length === 1
        ? [own[0], own[0]]
        : [
            binsOf((low + high) / 2, (low + high) / 2)[0],
            binsOf((low + high) / 2, (low + high) / 2)[0]
          ],
    high: [Math.max(...all), Math.max(...all)],
    range: [Math.min(...all), Math.max(...all)]
  };
  const [from, to] = ends[estimate];
  return from === to ? `class-${from}` : `stripes-${from}-${to}`;
}

function drawn(estimate: EstimateId): Map<string, string> {
  const areas = shareAreas(story.shares, story.studyRegion, estimate);
  return new Map(areas.map(({ id, fill }) => [id, fillName(fill)]));
}

describe.each(['low', 'middle', 'high', 'range'] as const)('shown as %s', (estimate) => {
  it('every country has the fill its figure in the file asks for', () => {
    const verified = raw.countries.filter(({ recommended }) => recommended.verified);
    const figures = verified.map((country): [string, string] => [
      country.iso3,
      expected(country, estimate)
    ]);
    const tiny = raw.underOnePercent.iso3.map((iso3): [string, string] => [iso3, 'class-0']);
    const known = new Map([...figures, ...tiny]);
    const gaps = studyRegion.filter((iso3) => !known.has(iso3));
    const all = new Map([...known, ...gaps.map((iso3): [string, string] => [iso3, 'no-estimate'])]);
    expect(raw.underOnePercent.verified).toBe(true);
    expect(known.size).toBeGreaterThan(40);
    expect(Object.fromEntries(drawn(estimate))).toEqual(Object.fromEntries(all));
  });
});

it('J7.2 no closed range straddles a class break: a stripe means sources at odds, or a bound', () => {
  const straddling = story.shares.filter(({ low, high }) => binsOf(low, high).length !== 1);
  // "Less than 10%" says nothing of its lower end: two classes is all it can be placed in.
  const closed = straddling.filter(({ qualifier }) => qualifier !== 'less than');
  expect(closed.map(({ iso3, low, high }) => [iso3, low, high])).toEqual([]);
  expect(story.shares.length).toBeGreaterThan(100);
  const range = drawn('range');
  for (const { iso3, isVerified } of story.shares.filter((share) => share.article === null)) {
    const isBound = straddling.some((share) => share.iso3 === iso3);
    const stripes = isVerified && isBound ? /^stripes/ : /^class|^undefined$/;
    expect(String(range.get(iso3)), iso3).toMatch(stripes);
  }
});

it('Pakistan is striped: Pew’s 10–15% of Muslims and the article’s 20% of all people are two classes', () => {
  const shown = (['low', 'middle', 'high', 'range'] as const).map((id) => drawn(id).get('PAK'));
  expect(shown).toEqual(['class-1', 'class-1', 'class-2', 'stripes-1-2']);
});

it('the map is as its description says: four countries in the top class, two next, two in the last but one', () => {
  const range = drawn('range');
  expect(['IRN', 'IRQ', 'AZE', 'BHR'].map((id) => range.get(id))).toEqual(Array(4).fill('class-4'));
  expect(['LBN', 'YEM'].map((id) => range.get(id))).toEqual(['class-3', 'class-3']);
  expect(['SAU', 'AFG'].map((id) => range.get(id))).toEqual(['class-1', 'class-1']);
});

it('a figure that is not verified is nowhere on the map', () => {
  const unverified = raw.countries.filter(({ recommended }) => !recommended.verified);
  expect(unverified.length).toBeGreaterThan(0);
  for (const { iso3 } of unverified) {
    expect(drawn('range').get(iso3)).toBe(studyRegion.includes(iso3) ? 'no-estimate' : undefined);
  }
});
