// What the map must show of every country, worked out here from the facts' files alone.
import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/story/read-content.ts';
import { readCountryPositions } from '../../scripts/story/map-labels.ts';
import { fillKey } from '#lib/core/share/changes.ts';
import { countRadiusPx } from '#lib/core/share/count-circles.ts';
import { provinceDisplay } from '#lib/core/share/province-areas.ts';
import { PROVINCE_BOXES } from '#lib/core/share/provinces-in-view.ts';
import { PROVINCE_MAP_IDS } from '#lib/core/share/province-map-ids.ts';
import { NO_SHARE_MAP, shareMap, type ShareMap } from '#lib/core/share/share-map.ts';
import { DEFAULT_SHARE_CHOICE, type EstimateId, type ShareChoice } from '#lib/core/share/share.ts';
import { contentText, ROOT } from './content.ts';

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
const { story, facts } = readContent(ROOT);
const positions = readCountryPositions(
  ROOT,
  raw.countries.map(({ iso3 }) => iso3)
);

function mapOf(choice: Partial<ShareChoice>, areProvincesOn = false): ShareMap {
  return shareMap({
    shares: story.shares,
    studyRegion: story.studyRegion,
    choice: { ...DEFAULT_SHARE_CHOICE, ...choice },
    more: { facts, positions },
    areProvincesOn
  });
}

const fillsOf = (areas: ShareMap['shares']): Record<string, string> =>
  Object.fromEntries(areas.map(({ id, fill }) => [id, fillKey(fill)]));

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

function positionsOf(area: Geometry): readonly Position[] {
  return area.type === 'Polygon'
    ? area.coordinates.flat()
    : area.type === 'MultiPolygon'
      ? area.coordinates.flat(2)
      : [];
}

describe('below country level', () => {
  const rows = facts.provinceShares;

  test('upper bounds, models and contradictory figures are listed and never drawn', () => {
    const never = rows.filter(({ display }) =>
      ['upper bound only', 'modelled', 'very uncertain'].includes(display)
    );
    expect(never.length).toBeGreaterThan(20);
    expect(new Set(never.map(provinceDisplay))).toEqual(new Set(['listed']));
  });

  test('only Iraq, Yemen, Gilgit-Baltistan, Kurram and the Eastern Province are drawn', () => {
    const drawn = rows.filter((row) => provinceDisplay(row) === 'drawn');
    const others = drawn.filter(({ countryIso3 }) => !['IRQ', 'YEM'].includes(countryIso3));
    expect(others.map(({ regionCode }) => regionCode)).toEqual(['PK-KP/Kurram', 'PK-GB', 'SA-04']);
    expect(drawn.filter(({ countryIso3 }) => countryIso3 === 'IRQ')).toHaveLength(10);
    expect(drawn.filter(({ countryIso3 }) => countryIso3 === 'YEM')).toHaveLength(21);
  });

  test('rows are drawn on their own base, and their country reads no estimate around them', () => {
    const ofMuslims = mapOf({}, true);
    expect(fillsOf(ofMuslims.provinceShares)).toMatchObject({
      'YE-SD': 'class-4',
      'YE-AD': 'class-0'
    });
    expect(Object.keys(fillsOf(ofMuslims.provinceShares)).join()).not.toMatch(/IQ|PK|SA-/);
    expect(fillsOf(ofMuslims.shares)).toMatchObject({ YEM: 'no-estimate', IRQ: 'class-4' });
    const ofAll = mapOf({ base: 'share-of-total' }, true);
    expect(fillsOf(ofAll.provinceShares)).toMatchObject({
      'IQ-BG': 'class-3',
      'IQ-BA': 'class-4',
      'PK-KP-KURRAM': 'class-3',
      'PK-GB': 'class-4',
      'SA-04': 'class-2'
    });
    expect(fillsOf(ofAll.shares)).toMatchObject({ IRQ: 'no-estimate', YEM: 'class-3' });
  });

  test('nothing is drawn unless the layer is on', () => {
    expect(mapOf({}, false).provinceShares).toEqual([]);
  });

  test('lie in the boxes by which a near map knows what is in view', () => {
    const countryOf = new Map(
      rows.map((row) => [PROVINCE_MAP_IDS[row.regionCode], row.countryIso3])
    );
    const areas = ['provinces', 'districts'].flatMap(
      (name) =>
        (
          JSON.parse(
            readFileSync(`${ROOT}/static/geo/${name}.geojson`, 'utf8')
          ) as FeatureCollection
        ).features
    );
    const shaded = areas.filter(({ properties }) => countryOf.has(String(properties?.['id'])));
    expect(shaded.filter(({ geometry }) => positionsOf(geometry).length > 0)).toHaveLength(34);
    for (const area of shaded) {
      const id = String(area.properties?.['id']);
      const boxes = PROVINCE_BOXES[countryOf.get(id) ?? ''] ?? [];
      const isHeld = boxes.some(([west, south, east, north]) =>
        positionsOf(area.geometry).every(
          ([lng = NaN, lat = NaN]) => west <= lng && lng <= east && south <= lat && lat <= north
        )
      );
      expect(isHeld, id).toBe(true);
    }
  });

  test('every area they name is in the files of provinces and districts', () => {
    const ids = ['provinces', 'districts'].flatMap((name) => {
      const file = JSON.parse(readFileSync(`${ROOT}/static/geo/${name}.geojson`, 'utf8')) as {
        features: { properties: { id: string } }[];
      };
      return file.features.map(({ properties }) => properties.id);
    });
    expect(Object.values(PROVINCE_MAP_IDS).filter((id) => !ids.includes(id))).toEqual([]);
    const codes = rows.map(({ regionCode }) => regionCode);
    expect(Object.keys(PROVINCE_MAP_IDS).filter((code) => !codes.includes(code))).toEqual([]);
  });
});
