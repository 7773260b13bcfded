import * as v from 'valibot';
import type { ShareRange } from '#lib/core/share/share.ts';
import { articleShareSchema } from '../schema/share-schemas.ts';

/**
 * The article's own figure for a country, brought from a share of all people to a share of Muslims; whole
 * per cent, rounded outwards. `null` where the article has none.
 */
export function articleShareOf(iso3: string, countries: readonly unknown[]): ShareRange['article'] {
  for (const raw of countries) {
    const country = v.safeParse(articleShareSchema, raw);
    if (!country.success || country.output.iso3 !== iso3) {
      continue;
    }
    const { estimates, population } = country.output;
    const said = estimates.find(({ source }) => source === 'article');
    if (said?.base !== 'shareOfTotal' || said.low === null) {
      return null;
    }
    const [few, many] = [population.muslimPct2010, population.muslimPct2020].sort((a, b) => a - b);
    return few && many ? onMuslims(said.low, few, many) : null;
  }
  return null;
}

function onMuslims(ofAll: number, few: number, many: number): ShareRange['article'] {
  const low = (ofAll / many) * 100;
  const high = (ofAll / few) * 100;
  return {
    low: Math.floor(low),
    high: Math.ceil(high),
    note:
      `The article says “around ${ofAll}%” of all people. Of all people ${few} to ${many}% were Muslims ` +
      `in 2010 and 2020 (Pew), so that is ${ofAll} ÷ ${asPart(many)} to ${ofAll} ÷ ${asPart(few)}, about ` +
      `${low.toFixed(1)}% of Muslims. The sum is ours.`
  };
}

function asPart(percent: number): string {
  return (percent / 100).toFixed(3);
}
