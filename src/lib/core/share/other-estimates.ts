import type { CountryFacts } from '../story/facts.ts';
import type { MapBase, PercentRange } from './share.ts';

/**
 * Every verified figure of a country on one base, as its sources print it. Figures on other bases and
 * statements in words are left out: they compare with nothing here.
 */
export function otherEstimates(country: CountryFacts, base: MapBase): PercentRange[] {
  return country.estimates.flatMap(({ base: own, isVerified, low, high }) =>
    own === base && isVerified && low !== null && high !== null ? [{ low, high }] : []
  );
}
