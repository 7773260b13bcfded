import type { CountryEstimate, CountryFacts } from '../story/facts.ts';
import type { MapBase, PercentRange } from './share.ts';

/**
 * The verified figures of a country on one base that the map of all sources is filled by, as their sources print
 * them. Figures on other bases and statements in words compare with nothing here. What lies outside the spread that
 * the facts hold for a country is a compilation with known errors: it is listed, and fills nothing.
 */
export function otherEstimates(country: CountryFacts, base: MapBase): PercentRange[] {
  return country.estimates
    .filter(isOtherEstimate(country, base))
    .flatMap(({ low, high }) => (low !== null && high !== null ? [{ low, high }] : []));
}

/** Whether an estimate of the country is one that “all sources” holds against the range on a base. */
export function isOtherEstimate(
  { spread }: Pick<CountryFacts, 'spread'>,
  base: MapBase
): (estimate: CountryEstimate) => boolean {
  const known = base === 'share-of-muslims' ? spread : null;
  return ({ base: own, isVerified, low, high }) =>
    own === base &&
    isVerified &&
    low !== null &&
    high !== null &&
    (known === null || (low >= known.low && high <= known.high));
}
