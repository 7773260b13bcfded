import { areaIdsOf } from '#lib/core/geo/disputed.ts';
import type { Area, Level } from './level.ts';

/** The areas drawn for a country's code; none when the atlas has none. */
export function areasOf(level: Level, id: string): Area[] {
  return areaIdsOf(id).flatMap((part) => level.areas.get(part) ?? []);
}
