import { provinceDisplay } from '../share/province-areas.ts';
import { PROVINCE_MAP_IDS } from '../share/province-map-ids.ts';
import type { ProvinceFacts } from '../story/facts.ts';

/** The row that may be stated for a province or district: what the map may draw. `null`: "no estimate". */
export function provinceRow(areaId: string, rows: readonly ProvinceFacts[]): ProvinceFacts | null {
  return (
    rows.find(
      (row) => PROVINCE_MAP_IDS[row.regionCode] === areaId && provinceDisplay(row) === 'drawn'
    ) ?? null
  );
}
