import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31661 } from 'iso-3166';
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
