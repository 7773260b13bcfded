import type { Position } from '../geo/position.ts';
import type { Names } from '../story/types.ts';

/** A country, province or area in dispute as the map names it. */
export interface Area {
  readonly id: string;
  readonly kind: 'country' | 'province' | 'disputed';
  readonly names: Names;
  /** Of a country: what else it is called. None is shown; the search knows them. */
  readonly otherNames: readonly string[];
  /** Where its name stands. */
  readonly position: Position;
  /** Of a province: the country it belongs to, ISO 3166-1 alpha-3. Empty for the others. */
  readonly iso3: string;
  /** Of a district, which counts as a province: the province it lies in. Empty for the others. */
  readonly provinceId: string;
  /** As drawn, without what is in dispute; `null` where it was not measured. */
  readonly areaKm2: number | null;
  /** Of an area in dispute: who administers it and who else claims it. Ids of areas; an empty claim is none. */
  readonly dispute: { readonly adminId: string; readonly claimId: string } | null;
}

export type Areas = readonly Area[];

/** The area a country's or province's id stands for. */
export function areaOf(areas: Areas, kind: 'country' | 'province', id: string): Area | null {
  const isProvince = kind === 'province';
  return areas.find((area) => area.id === id && (area.kind === 'province') === isProvince) ?? null;
}
