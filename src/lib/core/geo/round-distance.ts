/** A distance rounded to what great circles between city centres can bear: 10 km, single kilometres below 100. */
export function roundDistanceKm(distanceKm: number): number {
  return distanceKm < 100 ? Math.round(distanceKm) : Math.round(distanceKm / 10) * 10;
}
