import type { CountryFacts } from '../story/facts.ts';
import type { ShareRange } from './share.ts';
import { emptyRow, type RowRole, type ShareRow } from './share-rows.ts';

interface Table {
  readonly rows: readonly ShareRow[];
  readonly countries: readonly CountryFacts[];
  readonly shares: readonly ShareRange[];
  readonly studyRegion: readonly string[];
  readonly nameOf: (iso3: string) => string;
}

/**
 * Rows for the countries of the facts and of the study region that have none in a table, each with why: a figure
 * that would mislead is left out, Pew's figure is a share of Muslims only, or none was found.
 */
export function gapRows({ rows, countries, shares, studyRegion, nameOf }: Table): ShareRow[] {
  const listed = new Set(rows.map(({ iso3 }) => iso3));
  const facts = new Map(countries.map((country) => [country.iso3, country]));
  const known = new Set(shares.map(({ iso3 }) => iso3));
  const roleOf = (iso3: string): RowRole =>
    facts.has(iso3) ? 'left-out' : known.has(iso3) ? 'other-base' : 'none';
  return [...new Set([...facts.keys(), ...studyRegion])]
    .filter((iso3) => !listed.has(iso3))
    .map((iso3) => ({
      ...emptyRow(iso3, nameOf(iso3), roleOf(iso3)),
      note: facts.get(iso3)?.note ?? ''
    }));
}

/**
 * The rows as they are while figures that are not verified were not asked for: published ones go, and the row of a
 * country stays without its figure and says why.
 */
export function verifiedRows(rows: readonly ShareRow[]): ShareRow[] {
  return rows.flatMap((row) => {
    if (row.isVerified || row.high === null) {
      return [row];
    }
    return row.role === 'drawn' ? [emptyRow(row.iso3, row.country, 'on-request')] : [];
  });
}
