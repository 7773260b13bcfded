import type { CountryEstimate, CountryFacts, Facts } from '../story/facts.ts';
import type { MapBase, ShareBase, ShareRange } from './share.ts';
import { provinceDisplay, type ProvinceDisplay } from './province-areas.ts';
import { PROVINCE_MAP_IDS } from './province-map-ids.ts';
import { rangesOn, type ShareFacts } from './share-map.ts';

/**
 * What a row is: the figure the map is drawn from, the article's, another published one; or why there is none: none
 * found, one on another base only, one left out because it would mislead, one not verified that waits to be asked for.
 */
export type RowRole =
  'drawn' | 'article' | 'published' | 'none' | 'other-base' | 'left-out' | 'on-request';

/** One figure with everything it must not be shown without. */
export interface ShareRow {
  /** Unlike that of any other row. */
  readonly key: string;
  readonly role: RowRole;
  /** Country, and below country level the area in it. */
  readonly country: string;
  readonly area: string;
  readonly iso3: string;
  /** The area below country level on the map; empty where the map has none. */
  readonly areaId: string;
  readonly base: ShareBase;
  /** The base as its source has it, for those that compare with no other. */
  readonly baseAsPrinted: string;
  /** Per cent, or people where counts are shown; `null` where there is no figure. */
  readonly low: number | null;
  readonly high: number | null;
  /** The source's own hedge, "less than" or "survey answer". */
  readonly qualifier: string;
  readonly year: number | null;
  readonly source: string;
  readonly sourceIds: readonly string[];
  readonly isVerified: boolean;
  /** Whether the map may show it; only below country level is that not plain. */
  readonly display: ProvinceDisplay;
  /** Our own arithmetic, not a published figure. */
  readonly isDerived: boolean;
  readonly note: string;
}

/** The figure of each country that the map is drawn from on one base, in the order of the facts. */
export function drawnRows(
  shares: readonly ShareRange[],
  more: ShareFacts,
  base: MapBase
): ShareRow[] {
  const { countries, underOnePercent } = more.facts.shares;
  return rangesOn(base, shares, more).map((range) => {
    const country = countries.find(({ iso3 }) => iso3 === range.iso3);
    const published = publishedAs(shares, country);
    return {
      ...emptyRow(range.iso3, range.name, 'drawn'),
      base,
      low: range.low,
      high: range.high,
      qualifier: range.qualifier,
      year: range.year,
      source: published?.source ?? underOnePercent.label,
      sourceIds: range.sourceIds,
      isVerified: range.isVerified,
      isDerived: base !== 'share-of-muslims',
      note: noteOf(base, country, range)
    };
  });
}

/** Every published figure of a country, on whatever base; the article's is marked as such. */
export function publishedRows({ iso3, name, estimates }: CountryFacts): ShareRow[] {
  return estimates.map((estimate, index) => ({
    ...emptyRow(iso3, name, estimate.source === 'article' ? 'article' : 'published', index),
    base: estimate.base,
    baseAsPrinted: estimate.baseAsPrinted,
    low: estimate.low,
    high: estimate.high,
    qualifier: estimate.qualifier,
    year: estimate.year,
    source: estimate.source,
    sourceIds: estimate.sourceIds,
    isVerified: estimate.isVerified
  }));
}

/** People in 2020 by country, our own arithmetic. */
export function countRows(countries: readonly CountryFacts[]): ShareRow[] {
  return countries.flatMap(({ iso3, name, derived, isVerified, sourceIds, population }) =>
    derived
      ? [
          {
            ...emptyRow(iso3, name, 'drawn'),
            low: derived.countLow,
            high: derived.countHigh,
            baseAsPrinted: 'people',
            year: 2020,
            source: derived.method,
            sourceIds: [...sourceIds, ...(population?.sourceIds ?? [])],
            isVerified,
            isDerived: true
          }
        ]
      : []
  );
}

/** Rows below country level, figures and the lack of them alike. */
export function provinceRows({ provinceShares, shares }: Facts): ShareRow[] {
  const nameOf = (iso3: string): string =>
    shares.countries.find((country) => country.iso3 === iso3)?.name ?? iso3;
  return provinceShares.map((row, index) => ({
    ...emptyRow(row.countryIso3, nameOf(row.countryIso3), row.high === null ? 'none' : 'published'),
    key: `${row.countryIso3} ${row.regionCode} ${index}`,
    area: row.name,
    areaId: PROVINCE_MAP_IDS[row.regionCode] ?? '',
    baseAsPrinted: row.base ?? '',
    low: row.low,
    high: row.high,
    qualifier: row.display === 'range' ? '' : row.display,
    display: provinceDisplay(row),
    year: row.year,
    source: row.method,
    sourceIds: row.sourceIds,
    isVerified: row.isVerified,
    note: row.note
  }));
}

/** A row without a figure. */
export function emptyRow(iso3: string, country: string, role: RowRole, index = 0): ShareRow {
  return {
    key: `${iso3} ${role} ${index}`,
    role,
    country,
    area: '',
    iso3,
    areaId: '',
    base: 'none',
    baseAsPrinted: '',
    low: null,
    high: null,
    qualifier: '',
    year: null,
    source: '',
    sourceIds: [],
    isVerified: false,
    display: role === 'drawn' ? 'drawn' : isFigure(role) ? 'listed' : 'no-estimate',
    isDerived: false,
    note: ''
  };
}

function isFigure(role: RowRole): boolean {
  return role === 'drawn' || role === 'article' || role === 'published';
}

/** The published estimate that the country's range of Muslims was taken from. */
function publishedAs(
  shares: readonly ShareRange[],
  country: CountryFacts | undefined
): CountryEstimate | undefined {
  const range = shares.find(({ iso3 }) => iso3 === country?.iso3);
  return country?.estimates.find(
    ({ base, low, high }) =>
      base === 'share-of-muslims' && low === range?.low && high === range?.high
  );
}

function noteOf(base: MapBase, country: CountryFacts | undefined, range: ShareRange): string {
  if (base !== 'share-of-muslims') {
    return [country?.derived?.method, country?.note].filter(Boolean).join(' ');
  }
  return [country?.note, range.article?.note].filter(Boolean).join(' ');
}
