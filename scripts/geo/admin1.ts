import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { claimCutter } from './claim-cuts.ts';
import { cleanName } from './clean-name.ts';
import { fetchFile } from './fetch-source.ts';
import { readTable } from './read-table.ts';
import { REGION, STUDY_COUNTRIES } from './region.ts';
import { DISPUTED_UNITS } from './disputed-units.ts';
import { LANGUAGES, type Area, type Names, type Piece, type UnitId } from './types.ts';

/** The columns of Natural Earth's admin-1 table that we read. */
type Row = {
  readonly adm0_a3: string;
  readonly adm1_code: string;
  readonly iso_3166_2: string;
  readonly iso_a2: string;
  readonly longitude: number;
  readonly latitude: number;
} & { readonly [column in 'name' | `name_${keyof Names}`]?: string | null };

type Fixes = {
  readonly mergeInto: Record<string, string>;
  readonly idByAdm1Code: Record<string, string>;
  readonly idByIso: Record<string, string>;
};

/** What Natural Earth's admin-1 gives us: areas, and a name per published province. */
export type Admin1 = {
  readonly pieces: Piece[];
  readonly provinceNames: ReadonlyMap<string, Names>;
};

/** Simplification in metres: finest where the story is, coarsest where it never goes. */
const INTERVAL_M = { study: 400, region: 1200, world: 6000 };
const NO_CODE = '-99';

/** Reads Natural Earth 5.1 admin-1, corrects its codes, and cuts out the disputed units. */
export async function readAdmin1(): Promise<Admin1> {
  const { features } = JSON.parse(readFileSync(fetchFile('admin1'), 'utf8')) as FeatureCollection<
    Area<Row>['geometry'],
    Row
  >;
  const fixes = readTable<Fixes>('admin1-fixes');
  const countryCodes = readTable<Record<string, string>>('country-codes');
  const nameFixes = readTable<Record<string, Partial<Names>>>('province-names');
  const cut = await claimCutter();
  const provinceNames = new Map<string, Names>();

  const pieces = features
    .filter(({ properties }) => properties.adm0_a3 !== 'ATA')
    .flatMap((feature) => {
      const row = feature.properties;
      const code = provinceCode(row, fixes);
      const iso3 = countryCodes[row.adm0_a3] ?? row.adm0_a3;
      const isPublished = STUDY_COUNTRIES.has(iso3) && !code.startsWith(NO_CODE);
      const isMerged = row.iso_3166_2 in fixes.mergeInto;
      if (isPublished && !isMerged) provinceNames.set(code, namesOf(row, nameFixes[code] ?? {}));
      return [...cut(row.iso_3166_2, feature)].map(([cutUnit, geometry]): Piece => {
        const unit = cutUnit || unitOf(row, iso3);
        const properties = {
          unit,
          province: isPublished ? code : '',
          interval: intervalM(row, iso3, unit)
        };
        return { type: 'Feature', properties, geometry };
      });
    });
  return { pieces, provinceNames };
}

function provinceCode(row: Row, fixes: Fixes): string {
  const merged = fixes.mergeInto[row.iso_3166_2];
  return (
    merged ?? fixes.idByAdm1Code[row.adm1_code] ?? fixes.idByIso[row.iso_3166_2] ?? row.iso_3166_2
  );
}

function unitOf(row: Row, iso3: string): UnitId {
  const disputed = DISPUTED_UNITS.find(
    ({ iso, a3 }) => iso.includes(row.iso_3166_2) || a3.includes(row.adm0_a3)
  );
  return disputed?.id ?? iso3;
}

function namesOf(row: Row, fixed: Partial<Names>): Names {
  const name = (language: keyof Names) =>
    fixed[language] ??
    cleanName(row[`name_${language}`] || row.name_en || row.name || '', language);
  const [en, ur, fa, ar] = LANGUAGES.map(name);
  return { en: en ?? '', ur: ur ?? '', fa: fa ?? '', ar: ar ?? '' };
}

function intervalM(row: Row, iso3: string, unit: UnitId): number {
  const isStudy = (STUDY_COUNTRIES.has(iso3) && iso3 !== 'USA') || iso3 === 'ISR';
  if (isStudy || /^X[GKP]-/.test(unit)) return INTERVAL_M.study;
  const { west, south, east, north } = REGION;
  const isInRegion =
    row.longitude > west && row.longitude < east && row.latitude > south && row.latitude < north;
  return isInRegion && iso3 !== 'RUS' ? INTERVAL_M.region : INTERVAL_M.world;
}
