import type { ShareBase } from '#lib/core/share/share.ts';
import type { Claim, CountryFacts, CountryList, Difference, Facts } from '../facts.ts';
import type { InferOutput } from 'valibot';
import type { Problem } from '../types.ts';
import { checkItems, checkValue, type Checked, type Report } from '../check/check-items.ts';
import * as schema from '../schema/fact-schemas.ts';
import { placeSchema } from '../schema/record-schemas.ts';
import { isKnown, known, sourced } from '../check/references.ts';

/** The files of the content folder that the facts are made from. */
export const FACT_FILES = [
  'facts/sources.json',
  'facts/article-claims.json',
  'facts/share-by-country.json',
  'facts/share-by-province.json',
  'facts/neutrality.json',
  'facts/unverified.json',
  'facts/flows.json',
  'facts/places.json',
  'differences.json',
  'finding.json'
] as const;

export type FactFile = (typeof FACT_FILES)[number];

/** The content as it lies in its files, unchecked. A file that could not be read is left out. */
export type FactFiles = Readonly<Partial<Record<FactFile, unknown>>>;

/** Builds the facts from their files. Never throws on bad content: what is wrong is left out and reported. */
export function parseFacts(files: FactFiles): {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const sources = checkItems(
    'facts/sources.json',
    'sources',
    files['facts/sources.json'],
    schema.fullSourceSchema,
    report
  ).map(({ item }) => item);
  const sourceIds = known('source', sources);
  const real = <Item extends { readonly sourceIds: readonly string[] }>(
    file: FactFile,
    checked: readonly Checked<Item>[]
  ): Item[] => sourced(file, checked, sourceIds, report).map(({ item }) => item);
  const listOf = <Schema extends Parameters<typeof checkItems>[3]>(
    file: FactFile,
    name: string,
    itemSchema: Schema,
    list: unknown = files[file]
  ): Checked<InferOutput<Schema>>[] => checkItems(file, name, list, itemSchema, report);

  const shareFile = checkValue(
    'facts/share-by-country.json',
    '',
    files['facts/share-by-country.json'],
    schema.shareFileSchema,
    report
  );
  const items = <Schema extends Parameters<typeof checkItems>[3]>(
    file: FactFile,
    name: string,
    itemSchema: Schema,
    list?: unknown
  ): InferOutput<Schema>[] => listOf(file, name, itemSchema, list).map(({ item }) => item);
  const finding = files['finding.json'];
  // The map writes short names; who searches may know the full one.
  const fullNames = items('facts/places.json', 'places', placeSchema)
    .filter(({ shortNames, isAnchor }) => Object.keys(shortNames).length > 0 && !isAnchor)
    .map(({ id, names }) => ({ target: `place:${id}`, names: Object.values(names) }));
  const flowFile = files['facts/flows.json'];
  const claims = real(
    'facts/article-claims.json',
    listOf('facts/article-claims.json', 'claims', schema.claimSchema)
  );
  return {
    facts: {
      sources,
      claims,
      differences: listOf('differences.json', 'differences', schema.differenceSchema).flatMap(
        (checked) => differenceOf(checked, claims, report)
      ),
      shares: {
        countries: real(
          'facts/share-by-country.json',
          listOf(
            'facts/share-by-country.json',
            'countries',
            schema.countrySchema,
            shareFile?.countries
          )
        ).map(countryOf),
        underOnePercent: countryList(shareFile?.underOnePercent),
        noEstimate: countryList(shareFile?.noEstimate)
      },
      provinceShares: real(
        'facts/share-by-province.json',
        listOf('facts/share-by-province.json', 'rows', schema.provinceSchema)
      ).map(({ verified, ...row }) => ({
        ...row,
        regionCode: row.regionCode ?? '',
        note: row.note ?? '',
        isVerified: verified
      })),
      neutrality: real(
        'facts/neutrality.json',
        listOf('facts/neutrality.json', 'rules', schema.neutralitySchema)
      ).map(({ verified, ...rule }) => ({ ...rule, isVerified: verified })),
      unverified:
        checkValue(
          'facts/unverified.json',
          '',
          files['facts/unverified.json'],
          schema.unverifiedSchema,
          report
        ) ?? [],
      spellings: [
        ...items('finding.json', 'spellings', schema.spellingsSchema, partOf(finding, 'spellings')),
        ...fullNames
      ],
      people: items('finding.json', 'people', schema.personSchema, partOf(finding, 'people')),
      flowUnits: real(
        'facts/flows.json',
        listOf('facts/flows.json', 'units', schema.flowUnitSchema, partOf(flowFile, 'units'))
      ),
      flowNotes: real(
        'facts/flows.json',
        listOf('facts/flows.json', 'notes', schema.flowNoteSchema, partOf(flowFile, 'notes'))
      ).map(({ verified, ...note }) => ({ ...note, isVerified: verified }))
    },
    problems
  };
}

function differenceOf(
  { item, path }: Checked<InferOutput<typeof schema.differenceSchema>>,
  claims: readonly Claim[],
  report: Report
): Difference[] {
  const claimIds = known('claim', claims);
  if (!isKnown('differences.json', `${path}.claimId`, item.claimId, claimIds, report)) {
    return [];
  }
  const sourceIds = claims.find(({ id }) => id === item.claimId)?.sourceIds ?? [];
  return [{ ...item, sourceIds }];
}

/** Bases that meet others of their kind. What else is printed compares with nothing. */
const BASES: Readonly<Record<string, ShareBase>> = {
  shareOfMuslims: 'share-of-muslims',
  shareOfTotal: 'share-of-total',
  shareOfCitizens: 'share-of-citizens'
};

function countryOf(raw: InferOutput<typeof schema.countrySchema>): CountryFacts {
  const { derived, spreadShareOfMuslims: spread } = raw;
  return {
    iso3: raw.iso3,
    name: raw.name,
    note: raw.note ?? '',
    isVerified: raw.verified,
    sourceIds: raw.sourceIds,
    population: raw.population,
    spread:
      spread && spread.min !== null && spread.max !== null
        ? { low: spread.min, high: spread.max }
        : null,
    derived: derived?.publishable
      ? {
          pctOfTotalLow: derived.pctOfTotalLow,
          pctOfTotalHigh: derived.pctOfTotalHigh,
          countLow: derived.illustrativeCount2020Low,
          countHigh: derived.illustrativeCount2020High,
          method: derived.method
        }
      : null,
    estimates: raw.estimates.map(({ verified, base, ...estimate }) => ({
      ...estimate,
      base: BASES[base] ?? 'none',
      baseAsPrinted: base,
      isVerified: verified
    }))
  };
}

function countryList(raw: InferOutput<typeof schema.countryListSchema> | undefined): CountryList {
  return {
    label: raw?.label ?? '',
    note: raw?.note ?? '',
    iso3: raw?.iso3 ?? [],
    sourceIds: raw?.sourceIds ?? []
  };
}

/** One list of a file that holds several; the file itself where it holds none, so that the check says what it is. */
function partOf(file: unknown, name: string): unknown {
  return typeof file === 'object' && file !== null && name in file
    ? (file as Readonly<Record<string, unknown>>)[name]
    : file;
}
