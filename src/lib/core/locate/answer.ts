import type { MultiPolygon } from 'geojson';
import { distanceKm } from '../geo/great-circle.ts';
import type { Position } from '../geo/position.ts';
import type { LocateChoice, LocateItem } from './locate.ts';
import { nearestIn, type Nearest } from './nearest-in.ts';
import { pointsFor } from './points.ts';

/** What was said to one question, and what it is worth. */
export interface Answer {
  readonly item: LocateItem;
  /** Where it was said to be. */
  readonly position: Position;
  /** The letter's place, where a letter was chosen; `null` for a pin. */
  readonly choice: LocateChoice | null;
  /** The nearest position of what was asked for. */
  readonly nearest: Nearest;
  readonly points: number;
}

/**
 * Rates a pin or a letter, both alike: by the distance to the place, or to the country, in which it is 0.
 * `area` is the shape of the country asked for; a place needs none.
 */
export function answerTo(
  item: LocateItem,
  said: { readonly position: Position; readonly choice: LocateChoice | null },
  area: MultiPolygon | null
): Answer {
  const nearest = area
    ? nearestIn(area, said.position)
    : { position: item.position, distanceKm: distanceKm(said.position, item.position) };
  return { item, ...said, nearest, points: pointsFor(nearest.distanceKm) };
}
