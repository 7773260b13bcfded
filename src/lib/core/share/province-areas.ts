import type { ShareArea } from '../scene/scene.ts';
import type { ProvinceFacts } from '../story/facts.ts';
import { shareFill } from './fill.ts';
import { PROVINCE_MAP_IDS } from './province-map-ids.ts';
import type { EstimateId, MapBase } from './share.ts';

/**
 * How a row below country level may be shown. `drawn` rows are published estimates of an area the map has;
 * upper bounds, models and figures that contradict themselves are only ever listed.
 */
export type ProvinceDisplay = 'drawn' | 'listed' | 'no-estimate';

const DRAWABLE: readonly string[] = ['range', 'floor'];

export function provinceDisplay(row: ProvinceFacts): ProvinceDisplay {
  if (row.high === null || row.display === 'no estimate') {
    return 'no-estimate';
  }
  const isFit = row.isVerified && row.low !== null && DRAWABLE.includes(row.display);
  return isFit && provinceMapBase(row) && PROVINCE_MAP_IDS[row.regionCode] ? 'drawn' : 'listed';
}

/** The base of a row as far as a map can be drawn on it; `null` for citizens, voters and words. */
export function provinceMapBase({ base }: ProvinceFacts): MapBase | null {
  // The base is followed by how it was asked, in brackets.
  switch (/^\w+/.exec(base ?? '')?.[0]) {
    case 'shareOfMuslims':
      return 'share-of-muslims';
    case 'shareOfTotal':
      return 'share-of-total';
    default:
      return null;
  }
}

/** Fills of the provinces that may be drawn on a base, by the id of the province on the map. */
export function provinceAreas(
  rows: readonly ProvinceFacts[],
  base: MapBase,
  estimate: EstimateId
): ShareArea[] {
  return drawnOn(rows, base).flatMap((row): ShareArea[] => {
    const id = PROVINCE_MAP_IDS[row.regionCode];
    const { low, high } = row;
    if (!id || low === null || high === null) {
      return [];
    }
    const range = { iso3: row.countryIso3, name: row.name, low, high, qualifier: row.display };
    const rest = { year: row.year ?? 0, isVerified: true, sourceIds: row.sourceIds, article: null };
    return [{ id, fill: shareFill({ ...range, ...rest }, estimate) }];
  });
}

/** The rows that these fills of provinces were made from. */
export function drawnProvinceRows(
  rows: readonly ProvinceFacts[],
  areas: readonly ShareArea[]
): ProvinceFacts[] {
  const ids = new Set(areas.map(({ id }) => id));
  return rows.filter(
    (row) => provinceDisplay(row) === 'drawn' && ids.has(PROVINCE_MAP_IDS[row.regionCode] ?? '')
  );
}

/** Countries with at least one province drawn on a base: their other provinces have no estimate. */
export function countriesByProvince(rows: readonly ProvinceFacts[], base: MapBase): string[] {
  return [...new Set(drawnOn(rows, base).map((row) => row.countryIso3))];
}

function drawnOn(rows: readonly ProvinceFacts[], base: MapBase): ProvinceFacts[] {
  return rows.filter((row) => provinceDisplay(row) === 'drawn' && provinceMapBase(row) === base);
}
