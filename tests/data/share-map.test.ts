// What the map must show of every country, worked out here from the facts' files alone.
import { describe, expect, test } from 'vitest';
import { countRadiusPx } from '#lib/core/share/count-circles.ts';
import { NO_SHARE_MAP, shareMap } from '#lib/core/share/share-map.ts';
import { DEFAULT_SHARE_CHOICE, type EstimateId } from '#lib/core/share/share.ts';
import { contentText } from './content.ts';
import { fillsOf, mapOf, story } from './share-maps.ts';

interface RawEstimate {
  readonly source: string;
  readonly base: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly verified: boolean;
}
interface RawCountry {
  readonly iso3: string;
  readonly verified: boolean;
  readonly recommended: { readonly low: number; readonly high: number; readonly verified: boolean };
  readonly estimates: readonly RawEstimate[];
  readonly population: { readonly pop2020: number; readonly muslimPct2020: number } | null;
  readonly derived: {
    readonly pctOfTotalLow: number;
    readonly pctOfTotalHigh: number;
    readonly illustrativeCount2020Low: number;
    readonly illustrativeCount2020High: number;
    readonly publishable: boolean;
  } | null;
}
type Range = readonly [low: number, high: number];

const raw = JSON.parse(contentText('facts/share-by-country.json')) as {
  readonly countries: readonly RawCountry[];
  readonly underOnePercent: { readonly iso3: readonly string[] };
};
const studyRegion = JSON.parse(contentText('study-region.json')) as readonly string[];
/** Number of breaks at or below a figure; a range's upper end on a break stays below it. */
const classAt = (percent: number): number =>
  [5, 15, 30, 60].filter((edge) => edge <= percent).length;
const classBelow = (percent: number): number =>
  [5, 15, 30, 60].filter((edge) => edge < percent).length;

function spanOf(ranges: readonly Range[]): string {
  const isEdge = ([low, high]: Range): boolean => low === high && [5, 15, 30, 60].includes(low);
  const ends = ranges
    .filter((range) => !isEdge(range))
    .flatMap(([low, high]) => [classAt(low), low === high ? classAt(high) : classBelow(high)]);
  // A figure on an edge touches two classes, and disagrees only with figures in neither.
  for (const [edge] of ranges.filter(isEdge)) {
    ends.push(ends.includes(classBelow(edge)) ? classBelow(edge) : classAt(edge));
  }
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return from === to ? `class-${from}` : `stripes-${from}-${to}`;
}

/** The article's "around 20% of all people": about 20.7% of Muslims. */
const ARTICLE: Readonly<Record<string, Range>> = {
  shareOfMuslims: [20, 21],
  shareOfTotal: [20, 20]
};

function expectedFill(range: Range, rest: readonly Range[], estimate: EstimateId): string {
  const whole = spanOf([range]);
  const [from = '', to = from] = spanOf([range, ...rest])
    .split('-')
    .slice(1);
  switch (estimate) {
    case 'low':
      return `class-${from}`;
    case 'middle': {
      const middle = (range[0] + range[1]) / 2;
      return whole.startsWith('class') ? whole : `class-${classAt(middle)}`;
    }
    case 'high':
      return `class-${to}`;
    case 'range':
    case 'all':
      return spanOf([range, ...rest]);
  }
}

function expected(rawBase: string, estimate: EstimateId): Record<string, string> {
  const fills: Record<string, string> = Object.fromEntries(
    studyRegion.map((iso3) => [iso3, 'no-estimate'])
  );
  if (rawBase === 'shareOfMuslims') {
    raw.underOnePercent.iso3.forEach((iso3) => (fills[iso3] = 'class-0'));
  }
  for (const { iso3, verified, recommended, derived, estimates } of raw.countries) {
    const range: Range | null =
      rawBase === 'shareOfMuslims'
        ? [recommended.low, recommended.high]
        : derived?.publishable
          ? [derived.pctOfTotalLow, derived.pctOfTotalHigh]
          : null;
    if (!range || !verified || !recommended.verified) {
      continue;
    }
    const article = iso3 === 'PAK' ? ARTICLE[rawBase] : undefined;
    // The facts' own spread leaves this compilation out; within the spread it changes nothing.
    const sound = estimates.filter(({ source }) => !source.startsWith('World Religion Project'));
    const published = sound.flatMap(({ base, low, high, verified: isVerified }) =>
      base === rawBase && isVerified && low !== null && high !== null ? [[low, high] as const] : []
    );
    const rest = [...(article ? [article] : []), ...(estimate === 'all' ? published : [])];
    fills[iso3] = expectedFill(range, rest, estimate);
  }
  return fills;
}

describe.each(['low', 'middle', 'high', 'range', 'all'] as const)('the %s map', (estimate) => {
  test('of Muslims has the class, stripes or hatch that the facts ask for in every country', () => {
    const fills = fillsOf(mapOf({ estimate }).shares);
    expect(fills).toEqual(expected('shareOfMuslims', estimate));
    expect(Object.keys(fills).length).toBeGreaterThan(100);
  });

  test('of all people likewise, from publishable rows only', () => {
    const fills = fillsOf(mapOf({ estimate, base: 'share-of-total' }).shares);
    expect(fills).toEqual(expected('shareOfTotal', estimate));
    expect(fills).toMatchObject({ BHR: 'no-estimate', KWT: 'no-estimate', QAT: 'no-estimate' });
  });
});

test('all sources stripe the countries whose published figures lie classes apart', () => {
  expect(fillsOf(mapOf({ estimate: 'all' }).shares)).toMatchObject({
    YEM: 'stripes-2-3',
    // Known errors, and a count that lists Alawites apart, stripe nothing.
    COM: 'class-0',
    SYR: 'stripes-1-2',
    AZE: 'stripes-3-4',
    PAK: 'stripes-1-2',
    IND: 'class-1',
    IRN: 'class-4'
  });
});

test('before the facts came, all sources show the range and other bases nothing: not known is not "none found"', () => {
  const early = { shares: story.shares, studyRegion, more: null, areProvincesOn: true };
  const all = shareMap({ ...early, choice: { ...DEFAULT_SHARE_CHOICE, estimate: 'all' } });
  expect(all).toEqual(mapOf({ estimate: 'range' }));
  const ofTotal = shareMap({
    ...early,
    choice: { ...DEFAULT_SHARE_CHOICE, base: 'share-of-total' }
  });
  expect(ofTotal).toEqual(NO_SHARE_MAP);
});

describe('counts', () => {
  const publishable = raw.countries.filter(
    ({ derived }) => derived?.publishable && derived.illustrativeCount2020High > 0
  );

  test('of verified rows are drawn, and the others only when asked for', () => {
    const ids = (isUnverifiedShown: boolean): string[] =>
      mapOf({ view: 'count', isUnverifiedShown }).circles.map(({ id }) => id);
    const verified = publishable.filter((country) => country.verified).map(({ iso3 }) => iso3);
    const unverified = publishable.filter((country) => !country.verified).map(({ iso3 }) => iso3);
    expect(ids(false).toSorted()).toEqual(verified.toSorted());
    expect(ids(true).toSorted()).toEqual([...verified, ...unverified].toSorted());
    expect(unverified).toEqual(expect.arrayContaining(['GBR', 'USA', 'TZA']));
  });

  test('leave the land plain: colour is for shares', () => {
    expect(mapOf({ view: 'count' })).toMatchObject({ shares: [], provinceShares: [] });
    expect(mapOf({ view: 'share' }).circles).toEqual([]);
  });

  test('are the population times the share of Muslims times the share of Shia among them', () => {
    for (const { recommended, population, derived } of publishable) {
      const muslims = ((population?.pop2020 ?? 0) * (population?.muslimPct2020 ?? 0)) / 100;
      const low = (muslims * recommended.low) / 100;
      // Printed in whole thousands.
      expect(Math.abs((derived?.illustrativeCount2020Low ?? 0) - low)).toBeLessThan(1000);
    }
  });

  test('have circles whose area stands for the number', () => {
    const [iran] = mapOf({ view: 'count' }).circles;
    expect(iran?.id).toBe('IRN');
    expect(iran?.lowRadiusPx).toBeCloseTo(countRadiusPx(iran?.low ?? 0));
    const area = (people: number): number => countRadiusPx(people) ** 2;
    expect(area(30e6) / area(10e6)).toBeCloseTo(3);
    expect(area(0)).toBe(0);
  });
});
