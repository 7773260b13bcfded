import type { Position } from '../geo/position.ts';
import type { CountCircle } from '../scene/scene.ts';
import type { CountryFacts } from '../story/facts.ts';

/** Radius of the circle for 100 million people; Iran's then fits into Iran on the regional map. */
const RADIUS_OF_100_MILLION_PX = 44;

/**
 * Radius of the circle whose area stands for so many people, pixels: it grows with their square root. d3's
 * `scaleSqrt` does this sum too, but brings its number formats and colour spaces to the first page.
 */
export function countRadiusPx(people: number): number {
  return RADIUS_OF_100_MILLION_PX * Math.sqrt(Math.max(people, 0) / 100e6);
}

/**
 * Circles for the countries with a count and a position, largest first. Counts are our own arithmetic; those
 * that rest on unconfirmed figures come only when asked for.
 */
export function countCircles(
  countries: readonly CountryFacts[],
  positions: Readonly<Record<string, Position>>,
  isUnverifiedShown: boolean
): CountCircle[] {
  return countries
    .flatMap(({ iso3, derived, isVerified }): CountCircle[] => {
      const position = positions[iso3];
      if (!derived || !position || derived.countHigh <= 0 || !(isVerified || isUnverifiedShown)) {
        return [];
      }
      const { countLow: low, countHigh: high } = derived;
      return [
        {
          id: iso3,
          position,
          low,
          high,
          lowRadiusPx: countRadiusPx(low),
          highRadiusPx: countRadiusPx(high),
          isVerified
        }
      ];
    })
    .sort((a, b) => b.high - a.high || a.id.localeCompare(b.id));
}

/** Round numbers for a legend of three nested circles, largest first; the largest is near the largest drawn. */
export function countLegend(circles: readonly CountCircle[]): readonly number[] {
  const largest = Math.max(0, ...circles.map(({ high }) => high));
  if (largest <= 0) {
    return [];
  }
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [5, 2, 1].find((digit) => digit * power <= largest) ?? 1;
  const top = step * power;
  return [top, top / 5, top / 50];
}
