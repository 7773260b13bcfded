import type { Days } from '../story/text/date-words.ts';
import type { Leg, Stop, Story } from '../story/types.ts';

/**
 * The part of the tour that had happened by the end of a period, whenever that began; `null` is all of it. A stay
 * without a date comes with the one before it, so nothing dates it.
 */
export function tourUntil(
  { stops, legs }: Pick<Story, 'stops' | 'legs'>,
  period: Days | null
): { readonly stops: readonly Stop[]; readonly legs: readonly Leg[] } {
  if (period === null) {
    return { stops, legs };
  }
  const seen = new Set<string>();
  let day = '';
  for (const stop of stops) {
    // Who comes after a stay of several days comes when it ends.
    const arrival = stop.date ?? day;
    day = stop.dateEnd ?? arrival;
    if (arrival !== '' && arrival <= period.end) {
      seen.add(stop.id);
    }
  }
  return {
    stops: stops.filter(({ id }) => seen.has(id)),
    legs: legs.filter(({ fromStopId, toStopId }) => seen.has(fromStopId) && seen.has(toStopId))
  };
}
