import * as v from 'valibot';
import { filled, flag, ids, number, sourced, text } from './primitives.ts';
import { sourceSchema } from './record-schemas.ts';

const optionalText = v.optional(v.nullable(text), '');

/** What a card tells of, as in an address. */
const target = v.pipe(filled, v.regex(/^[a-z]+:[\w-]+$/, 'is not a kind and an id'));

/** A source with its remark. */
export const fullSourceSchema = v.object({ ...sourceSchema.entries, note: text });

/** A claim of the article. */
export const claimSchema = v.object({
  id: filled,
  sentence: filled,
  claim: filled,
  actors: ids,
  about: v.optional(v.array(target), []),
  kind: text,
  status: text,
  note: text,
  sourceIds: sourced
});

/** What others say on a claim of the article. */
export const differenceSchema = v.object({ claimId: filled, article: filled, others: filled });

/** A country with every published estimate. */
export const countrySchema = v.object({
  iso3: filled,
  name: filled,
  note: optionalText,
  verified: flag,
  sourceIds: sourced,
  population: v.nullish(
    v.object({
      pop2010: number,
      pop2020: number,
      muslimPct2010: number,
      muslimPct2020: number,
      sourceIds: sourced
    }),
    null
  ),
  spreadShareOfMuslims: v.nullish(
    v.object({ min: v.nullable(number), max: v.nullable(number) }),
    null
  ),
  derived: v.nullish(
    v.object({
      pctOfTotalLow: number,
      pctOfTotalHigh: number,
      illustrativeCount2020Low: number,
      illustrativeCount2020High: number,
      method: filled,
      publishable: flag
    }),
    null
  ),
  estimates: v.array(
    v.object({
      source: filled,
      base: filled,
      low: v.nullable(number),
      high: v.nullable(number),
      qualifier: text,
      year: v.nullable(number),
      verified: flag,
      sourceIds: sourced
    })
  )
});

/** A row below country level. */
export const provinceSchema = v.object({
  countryIso3: filled,
  regionCode: optionalText,
  name: filled,
  level: filled,
  low: v.nullable(number),
  high: v.nullable(number),
  base: v.nullable(filled),
  year: v.nullable(number),
  method: text,
  display: filled,
  verified: flag,
  note: optionalText,
  sourceIds: sourced
});

/** Countries listed without a range of their own. */
export const countryListSchema = v.object({
  label: filled,
  note: optionalText,
  iso3: ids,
  sourceIds: sourced
});

/** A rule of wording or drawing. */
export const neutralitySchema = v.object({
  topic: filled,
  advice: filled,
  verified: flag,
  sourceIds: sourced
});

/** What sources say on one matter of the brigades. */
export const flowNoteSchema = v.object({
  topic: filled,
  units: ids,
  note: v.optional(text, ''),
  values: ids,
  verified: flag,
  sourceIds: sourced
});

/** A brigade's name and its other spellings. */
export const flowUnitSchema = v.object({
  id: filled,
  name: filled,
  otherNames: ids,
  sourceIds: sourced
});

/** Other names of one thing. */
export const spellingsSchema = v.object({ target, names: ids });

/** A person and where they appear. */
export const personSchema = v.object({ name: filled, target });

/** The file of country shares; its rows are checked one by one. */
export const shareFileSchema = v.object({
  countries: v.unknown(),
  underOnePercent: countryListSchema,
  noEstimate: countryListSchema
});

/** What could not be confirmed, one sentence each. */
export const unverifiedSchema = v.array(filled, 'is not a list');
