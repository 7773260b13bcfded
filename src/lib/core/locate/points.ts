import { roundDistanceKm } from '../geo/round-distance.ts';

/** Up to so many kilometres off there are so many points, the nearest first. */
const POINTS = [
  { upToKm: 100, points: 3 },
  { upToKm: 300, points: 2 },
  { upToKm: 700, points: 1 }
] as const;

/** What one question can bring. */
export const MOST_POINTS = POINTS[0].points;

/** Points for an answer so far off; the distance counts as it is shown, rounded. */
export function pointsFor(distanceKm: number): number {
  const shownKm = roundDistanceKm(distanceKm);
  return POINTS.find(({ upToKm }) => shownKm <= upToKm)?.points ?? 0;
}
