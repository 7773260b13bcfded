import { countryNames, iso2Of } from './country-names.ts';
import { DISPUTED_UNITS } from './disputed-units.ts';
import type { UnitLayers } from './topology.ts';
import type { Area, Names } from './types.ts';

/** A country without its disputed parts; `id` is its ISO 3166-1 alpha-3 code. */
export type Country = Area<{ readonly id: string; readonly iso2: string } & Names>;

/** Every country of the world but Antarctica, in the order of the codes. */
export function countriesOf({ units }: UnitLayers): Country[] {
  const disputed = new Set(DISPUTED_UNITS.map(({ id }) => id));
  return units
    .filter(({ properties: { unit } }) => unit !== '' && !disputed.has(unit))
    .map(({ properties: { unit }, geometry }): Country => {
      const properties = { id: unit, iso2: iso2Of(unit), ...countryNames(unit) };
      return { type: 'Feature', properties, geometry };
    })
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}
