import type { ProvinceFacts } from '../story/facts.ts';

/** Yemen's rows are by name; these are the codes of ISO 3166-2 the map draws by. */
const YEMEN_CODES: Readonly<Record<string, string>> = {
  "Sa'dah": 'YE-SD',
  Amran: 'YE-AM',
  Dhamar: 'YE-DH',
  Raymah: 'YE-RA',
  Hajjah: 'YE-HJ',
  "Sana'a City": 'YE-SA',
  'Al Jawf': 'YE-JA',
  "Sana'a": 'YE-SN',
  'Al Mahwit': 'YE-MW',
  Ibb: 'YE-IB',
  'Al Hudaydah': 'YE-HU',
  "Ma'rib": 'YE-MA',
  Hadramawt: 'YE-HD',
  'Al Bayda': 'YE-BA',
  Aden: 'YE-AD',
  "Ad Dali'": 'YE-DA',
  Abyan: 'YE-AB',
  'Al Maharah': 'YE-MR',
  Lahj: 'YE-LA',
  Shabwah: 'YE-SH',
  "Ta'iz": 'YE-TA'
};

/** Where a figure below country level is good enough to be stated; everywhere else it is not. */
const STATED_COUNTRIES: readonly string[] = ['IRQ', 'YEM'];
const STATED_REGIONS: readonly string[] = ['PK-GB', 'SA-04'];

/** The row that may be stated for a province, or `null`: "no estimate". Bounds and models never count as estimates. */
export function provinceRow(
  provinceId: string,
  rows: readonly ProvinceFacts[]
): ProvinceFacts | null {
  const row = rows.find((candidate) => mapCode(candidate) === provinceId);
  const isStated =
    row &&
    row.isVerified &&
    row.low !== null &&
    row.sourceIds.length > 0 &&
    (row.display === 'range' || row.display === 'floor') &&
    (STATED_COUNTRIES.includes(row.countryIso3) || STATED_REGIONS.includes(row.regionCode));
  return isStated ? row : null;
}

function mapCode({ countryIso3, regionCode }: ProvinceFacts): string {
  return countryIso3 === 'YEM'
    ? (YEMEN_CODES[regionCode.replace(/^YE\//, '')] ?? regionCode)
    : regionCode;
}
