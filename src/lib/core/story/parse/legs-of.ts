import { distanceKm } from '#lib/core/geo/great-circle.ts';
import type { Leg } from '../types.ts';
import type { Stay } from './stops-of.ts';

/**
 * The lines between consecutive stays. Where a broken record was left out, no line bridges the gap: it
 * would be a leg nobody flew. A leg to a stay without a date is inferred.
 */
export function legsOf(stays: readonly Stay[]): Leg[] {
  const pairs = stays.slice(1).flatMap((to, index) => {
    const from = stays[index];
    return from && to.firstOrder === from.lastOrder + 1
      ? [{ from: from.stop, to: to.stop, index }]
      : [];
  });
  const placeIds = pairs.map(({ from, to }) => `${from.placeId}-${to.placeId}`);
  return pairs.map(({ from, to, index }): Leg => {
    const byPlace = `${from.placeId}-${to.placeId}`;
    // Flown twice, a leg is named by its stays.
    const isTwice = placeIds.indexOf(byPlace) !== placeIds.lastIndexOf(byPlace);
    // The departure is told by the record of the first stay, every other leg by its arrival.
    const told = index === 0 ? [...from.records, ...to.records] : to.records;
    return {
      id: isTwice ? `${from.id}-${to.id}` : byPlace,
      fromStopId: from.id,
      toStopId: to.id,
      from: from.position,
      to: to.position,
      distanceKm: distanceKm(from.position, to.position),
      isInferred: to.date === null,
      sourceIds: [...new Set(told.flatMap((record) => record.sourceIds))]
    };
  });
}
