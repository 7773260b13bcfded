import { distanceKm, initialBearingDeg } from '../geo/great-circle.ts';
import { wrapLongitude } from '../geo/longitude.ts';
import type { Position } from '../geo/position.ts';
import type { Place } from '../story/types.ts';

/** Two positions between which a distance is asked for, in the order they were set. */
export interface MeasuredLine {
  readonly from: Position;
  readonly to: Position;
}

/** The answer: how far along the great circle, and which way it sets out. */
export interface Measurement extends MeasuredLine {
  readonly distanceKm: number;
  /** Clockwise from north, [0, 360); 0 between equal positions. */
  readonly bearingDeg: number;
}

/** By the same great circle as every leg of the tour, so that the numbers agree. */
export function measure({ from, to }: MeasuredLine): Measurement {
  return {
    from,
    to,
    distanceKm: distanceKm(from, to),
    bearingDeg: initialBearingDeg(from, to)
  };
}

/** As the address keeps it: four decimals, 11 metres; longitude within ±180. */
export function roundedPosition([lng, lat]: Position): Position {
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
  return [rounded(wrapLongitude(lng)), rounded(lat)];
}

/** The place that lies exactly there; `null` for a free point. */
export function placeAt(position: Position, places: readonly Place[]): Place | null {
  return (
    places.find(
      (place) =>
        place.position?.[0] === position[0] &&
        place.position[1] === position[1] &&
        place.kind !== 'anchor'
    ) ?? null
  );
}
