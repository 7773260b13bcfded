import type { CountryEstimate, CountryFacts } from '../story/facts.ts';
import type { MapBase, PercentRange } from './share.ts';

/**
 * Every verified figure of a country on one base, as its sources print it. Figures on other bases and
 * statements in words are left out: they compare with nothing here.
 */
export function otherEstimates(country: CountryFacts, base: MapBase): PercentRange[] {
  return country.estimates
    .filter(isOtherEstimate(base))
    .flatMap(({ low, high }) => (low !== null && high !== null ? [{ low, high }] : []));
}

/** Whether an estimate is one that “all sources” holds against the range on a base. */
export function isOtherEstimate(base: MapBase): (estimate: CountryEstimate) => boolean {
  return ({ base: own, isVerified, low, high }) =>
    own === base && isVerified && low !== null && high !== null;
}
