import type { CountryFacts } from '../story/facts.ts';
import type { MapBase, PercentRange } from './share.ts';

/**
 * The verified figures of a country on one base that the map of all sources is filled by, as their sources print
 * them. Figures on other bases and statements in words compare with nothing here. What lies outside the spread that
 * the facts hold for a country is a compilation with known errors: it is listed, and fills nothing.
 */
export function otherEstimates(country: CountryFacts, base: MapBase): PercentRange[] {
  const spread = base === 'share-of-muslims' ? country.spread : null;
  return country.estimates.flatMap(({ base: own, isVerified, low, high }) => {
    if (own !== base || !isVerified || low === null || high === null) {
      return [];
    }
    const isOutside = spread !== null && (low < spread.low || high > spread.high);
    return isOutside ? [] : [{ low, high }];
  });
}
