import * as v from 'valibot';
import { sourced, sourceSchema } from './schemas.ts';

const text = v.string('is not a text');
const filled = v.pipe(text, v.minLength(1, 'is empty'));
const flag = v.boolean('is neither true nor false');
const number = v.number('is not a number');
const ids = v.array(filled, 'is not a list');
const optionalText = v.optional(v.nullable(text), '');

export const fullSourceSchema = v.object({ ...sourceSchema.entries, note: text });

export const claimSchema = v.object({
  id: filled,
  sentence: filled,
  claim: filled,
  kind: text,
  status: text,
  note: text,
  sourceIds: sourced
});

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
  derived: v.nullish(
    v.object({
      pctOfTotalLow: number,
      pctOfTotalHigh: number,
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

export const countryListSchema = v.object({
  label: filled,
  note: optionalText,
  iso3: ids,
  sourceIds: sourced
});

export const neutralitySchema = v.object({
  topic: filled,
  advice: filled,
  verified: flag,
  sourceIds: sourced
});

export const flowNoteSchema = v.object({
  topic: filled,
  values: ids,
  verified: flag,
  sourceIds: sourced
});

export const shareFileSchema = v.object({
  countries: v.unknown(),
  underOnePercent: countryListSchema,
  noEstimate: countryListSchema
});

export const unverifiedSchema = v.array(filled, 'is not a list');
