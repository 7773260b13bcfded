import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import spellings from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { iso31661 } from 'iso-3166';
import { compactText } from '../../src/lib/core/find/fold-text.ts';
import { cleanName } from './clean-name.ts';
import { readTable } from './read-table.ts';
import { LANGUAGES, type Language, type Names } from './types.ts';

type Territories = Readonly<Record<string, string>>;
type CldrFile = { main: Record<string, { localeDisplayNames: { territories: Territories } }> };

const require = createRequire(import.meta.url);
const OVERRIDES = readTable<Record<string, Partial<Names>>>('country-names');
const ISO2 = new Map(iso31661.map(({ alpha2, alpha3 }) => [alpha3, alpha2]));
const TERRITORIES: Readonly<Record<Language, Territories>> = {
  en: territories('en'),
  ur: territories('ur'),
  fa: territories('fa'),
  ar: territories('ar')
};

/** "Korea, Republic of": so nobody types it. */
const WRITTEN_FOR_LISTS = /[,(]/;

/** ISO 3166-1 alpha-2 code of an alpha-3 code; throws if there is none. */
export function iso2Of(iso3: string): string {
  const iso2 = ISO2.get(iso3);
  if (iso2 === undefined) {
    throw new Error(`iso-3166: no country ${iso3}. Map it in tables/country-codes.json.`);
  }
  return iso2;
}

/** ISO 3166-1 alpha-3 code of an alpha-2 code; throws if there is none. */
export function iso3Of(iso2: string): string {
  const country = iso31661.find(({ alpha2 }) => alpha2 === iso2);
  if (!country) throw new Error(`iso-3166: no country ${iso2}.`);
  return country.alpha3;
}

/** Short names of a country, from Unicode CLDR unless tables/country-names.json has a shorter one. */
export function countryNames(iso3: string): Names {
  const [en, ur, fa, ar] = LANGUAGES.map((language) => nameIn(language, iso3));
  return { en: en ?? '', ur: ur ?? '', fa: fa ?? '', ar: ar ?? '' };
}

/**
 * What a country is called besides those names, so that it is found by it: other names in Unicode CLDR ("UK"), and
 * English ones and abbreviations of i18n-iso-countries ("USA"). What the search takes for the same is left out.
 */
export function otherCountryNames(iso3: string): string[] {
  const iso2 = iso2Of(iso3);
  const listed: Readonly<Record<string, string | readonly string[]>> = spellings.countries;
  const names = [
    ...LANGUAGES.flatMap((language) =>
      Object.entries(TERRITORIES[language])
        .filter(([code]) => code === iso2 || code.startsWith(`${iso2}-alt-`))
        .map(([, name]) => name)
    ),
    ...[listed[iso2] ?? []].flat().filter((name) => !WRITTEN_FOR_LISTS.test(name))
  ];
  const seen = new Set(Object.values(countryNames(iso3)).map(compactText));
  return names.filter((name) => {
    const compact = compactText(name);
    return !seen.has(compact) && seen.add(compact);
  });
}

function nameIn(language: Language, iso3: string): string {
  const name = OVERRIDES[iso3]?.[language] ?? TERRITORIES[language][iso2Of(iso3)];
  if (!name) {
    throw new Error(
      `cldr-localenames-full: no ${language} name for ${iso3}. Add it to tables/country-names.json.`
    );
  }
  return cleanName(name, language);
}

function territories(language: Language): Territories {
  const path = require.resolve(`cldr-localenames-full/main/${language}/territories.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as CldrFile;
  const found = file.main[language]?.localeDisplayNames.territories;
  if (!found) throw new Error(`cldr-localenames-full: ${path} has no territories.`);
  return found;
}
