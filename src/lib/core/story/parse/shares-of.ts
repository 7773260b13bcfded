import * as v from 'valibot';
import type { ShareRange } from '#lib/core/share/share.ts';
import { articleShareOf } from './article-share.ts';
import { checkItems, checkValue, type Checked, type Report } from '../check/check-items.ts';
import { knownIds, type Known } from '../check/references.ts';
import { shareSchema, underOneSchema } from '../schema/share-schemas.ts';

const FILE = 'facts/share-by-country.json';

const fileSchema = v.object({ countries: v.unknown(), underOnePercent: v.unknown() });

/**
 * One range for each country with a figure, shares of Muslims only: the recommended row, and the
 * countries Pew lists with less than one per cent as "less than", 0 to 1.
 */
export function sharesOf(raw: unknown, sources: Known, report: Report): ShareRange[] {
  const file = checkValue(FILE, '', raw, fileSchema, report);
  if (!file) {
    return [];
  }
  const rows = checkItems(FILE, 'countries', file.countries, shareSchema, report);
  const countries: unknown[] = Array.isArray(file.countries) ? file.countries : [];
  const ranges = [
    ...rows.map((row) => rangeOf(row, countries, sources, report)),
    ...underOne(file.underOnePercent, sources, report)
  ];
  return unique(ranges, report);
}

function rangeOf(
  { item, path }: Checked<v.InferOutput<typeof shareSchema>>,
  countries: readonly unknown[],
  sources: Known,
  report: Report
): ShareRange {
  const { low, high, qualifier, year, verified, sourceIds } = item.recommended;
  return {
    iso3: item.iso3,
    name: item.name,
    low,
    high,
    qualifier,
    year,
    isVerified: verified,
    sourceIds: knownIds(FILE, `${path}.recommended.sourceIds`, sourceIds, sources, report),
    article: articleShareOf(item.iso3, countries)
  };
}

function underOne(raw: unknown, sources: Known, report: Report): ShareRange[] {
  const list = checkValue(FILE, 'underOnePercent', raw, underOneSchema, report);
  if (!list) {
    return [];
  }
  const sourceIds = knownIds(FILE, 'underOnePercent.sourceIds', list.sourceIds, sources, report);
  return list.iso3.map((iso3) => ({
    iso3,
    name: list.names[iso3] ?? iso3,
    low: 0,
    high: 1,
    qualifier: 'less than',
    year: 2009,
    isVerified: list.verified,
    sourceIds,
    article: null
  }));
}

function unique(ranges: readonly ShareRange[], report: Report): ShareRange[] {
  const seen = new Set<string>();
  return ranges.filter(({ iso3 }) => {
    if (seen.has(iso3)) {
      report({ file: FILE, path: 'countries', message: `has ${iso3} twice` });
      return false;
    }
    seen.add(iso3);
    return true;
  });
}
