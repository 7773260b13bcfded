/** One of eight winds. */
export type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

const WINDS: readonly Direction[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

/** The wind nearest to a bearing in degrees clockwise from north; any number is taken modulo 360. */
export function directionOf(bearingDeg: number): Direction {
  const turns = ((bearingDeg % 360) + 360) % 360;
  return WINDS[Math.round(turns / 45) % 8] ?? 'n';
}
