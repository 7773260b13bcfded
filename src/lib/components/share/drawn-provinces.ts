import { provinceDisplay, provinceMapBase } from '#lib/core/share/province-areas.ts';
import type { MapBase } from '#lib/core/share/share.ts';
import type { Facts, ProvinceFacts } from '#lib/core/story/facts.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** The countries with provinces drawn on a base, with how many, of which years, how people were asked, and whether they are floors; `among` names the only ones meant. */
export function drawnProvinces(
  facts: Facts | undefined,
  base: MapBase,
  t: Translate,
  among?: readonly string[]
): string {
  const rows = drawnRows(facts, base).filter(
    ({ countryIso3 }) => among?.includes(countryIso3) ?? true
  );
  return countriesOf(rows)
    .map((iso3) => {
      const own = rows.filter((row) => row.countryIso3 === iso3);
      const years = [...new Set(own.map((row) => row.year))].toSorted();
      // How people were asked stands in brackets behind the base.
      const asked = [...new Set(own.flatMap((row) => /\((.+)\)/.exec(row.base ?? '')?.[1] ?? []))];
      const isFloor = own.some((row) => row.display === 'floor');
      return t(isFloor ? 'share.provincesFloor' : 'share.provincesOf', {
        country: nameOf(facts, iso3),
        count: own.length,
        years: years.join(', '),
        asked: asked.map((how) => `, ${how}`).join('')
      });
    })
    .join('; ');
}

/** The names of the countries with provinces drawn on a base. */
export function countriesWithProvinces(facts: Facts | undefined, base: MapBase): string {
  return namesOf(facts, countriesOf(drawnRows(facts, base)));
}

export function namesOf(facts: Facts | undefined, ids: readonly string[]): string {
  return ids.map((iso3) => nameOf(facts, iso3)).join(', ');
}

function drawnRows(facts: Facts | undefined, base: MapBase): ProvinceFacts[] {
  return (facts?.provinceShares ?? []).filter(
    (row) => provinceDisplay(row) === 'drawn' && provinceMapBase(row) === base
  );
}

function countriesOf(rows: readonly ProvinceFacts[]): string[] {
  return [...new Set(rows.map((row) => row.countryIso3))];
}

function nameOf(facts: Facts | undefined, iso3: string): string {
  return facts?.shares.countries.find((country) => country.iso3 === iso3)?.name ?? iso3;
}
