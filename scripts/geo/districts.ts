import { area, featureCollection, flatten, intersect, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Province } from './provinces.ts';
import { readTable } from './read-table.ts';
import type { Area, Names } from './types.ts';

/** A district; `approximate` because its inner border is known only to some 2 km, in places 6 km. */
export type District = Area<
  {
    readonly id: string;
    readonly iso3: string;
    readonly province: string;
    readonly approximate: true;
  } & Names
>;

type Kurram = {
  /** Seven corners of the inner border, from north to south. */
  readonly inner: readonly Position[];
  /** Closes the knife outside Pakistan, from south to north. */
  readonly outside: readonly Position[];
  readonly names: Names;
};

/** Kurram, cut from Khyber Pakhtunkhwa so that its Afghan side is the border of the other layers. */
export function districtsOf(provinces: readonly Province[]): District[] {
  const { inner, outside, names } = readTable<Kurram>('kurram');
  const province = provinces.find(({ properties }) => properties.id === 'PK-KP');
  const [start] = inner;
  if (!province || !start) {
    throw new Error('districts: PK-KP or the corners of tables/kurram.json are missing');
  }
  const cut = intersect(featureCollection([polygon([[...inner, ...outside, start]]), province]));
  const [largest] = cut ? flatten(cut).features.sort((a, b) => area(b) - area(a)) : [];
  if (!largest) throw new Error('districts: tables/kurram.json does not meet PK-KP');
  const properties = {
    id: 'PK-KP-KURRAM',
    iso3: 'PAK',
    province: 'PK-KP',
    ...names,
    approximate: true as const
  };
  return [{ type: 'Feature', properties, geometry: largest.geometry }];
}
