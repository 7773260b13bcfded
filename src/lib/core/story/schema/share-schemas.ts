import * as v from 'valibot';
import { filled, flag, ids, number, percent, sourced, text } from './primitives.ts';

/** The figure a country is shaded by. */
export const shareSchema = v.object({
  iso3: filled,
  name: filled,
  recommended: v.pipe(
    v.object({
      base: v.literal('shareOfMuslims', 'is another base than the share of Muslims'),
      low: percent,
      high: percent,
      qualifier: text,
      year: number,
      sourceIds: sourced,
      verified: flag
    }),
    v.forward(
      v.check(({ low, high }) => low <= high, 'is below the low end'),
      ['high']
    )
  )
});

/** Countries that Pew lists with less than one per cent. */
export const underOneSchema = v.object({
  verified: flag,
  sourceIds: sourced,
  iso3: ids,
  names: v.record(text, filled)
});

/** The part of a country's figures that brings the article's share of all people to a share of Muslims. */
export const articleShareSchema = v.object({
  iso3: filled,
  estimates: v.array(v.object({ source: text, base: text, low: v.nullable(percent) })),
  population: v.object({ muslimPct2010: percent, muslimPct2020: percent })
});
