import type { CountryFacts } from '../story/facts.ts';
import type { ShareRange } from './share.ts';

/**
 * The countries' ranges brought to a share of all people. The sum is ours, so it is labelled wherever it is
 * shown; countries where it is not fit to be shown are left out. The article's figure is on this base already.
 */
export function rangesOfTotal(
  shares: readonly ShareRange[],
  countries: readonly CountryFacts[]
): ShareRange[] {
  return countries.flatMap((country) => {
    const share = shares.find(({ iso3 }) => iso3 === country.iso3);
    return share && country.derived ? [rangeOfTotal(share, country, country.derived)] : [];
  });
}

function rangeOfTotal(
  share: ShareRange,
  country: CountryFacts,
  derived: NonNullable<CountryFacts['derived']>
): ShareRange {
  const said = country.estimates.find(({ source }) => source === 'article');
  const isComparable = said?.base === 'share-of-total' && said.low !== null && said.high !== null;
  return {
    ...share,
    low: derived.pctOfTotalLow,
    high: derived.pctOfTotalHigh,
    isVerified: share.isVerified && country.isVerified,
    sourceIds: [...share.sourceIds, ...(country.population?.sourceIds ?? [])],
    article: isComparable
      ? { low: said.low ?? 0, high: said.high ?? 0, note: `${said.qualifier} ${said.low}%` }
      : null
  };
}
