import type { Area, Level } from './level.ts';

/** Countries whose code names no area of the atlas, only these parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = { PSE: ['XP-WB', 'XP-GZ'] };

/** The areas drawn for a country's code; none when the atlas has none. */
export function areasOf(level: Level, id: string): Area[] {
  return (PARTS[id] ?? [id]).flatMap((part) => level.areas.get(part) ?? []);
}

/** The code by which an area is known: its own, or that of the country it is a part of. */
export function countryIdOf(area: Area): string {
  const whole = Object.entries(PARTS).find(([, parts]) => parts.includes(area.id));
  return whole?.[0] ?? area.id;
}
