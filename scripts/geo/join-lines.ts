import type { Position } from 'geojson';

/** Ends closer than this, in degrees, are one point: Natural Earth repeats ends exactly. */
const SAME_END_DEG = 2e-5;

/** Joins line parts that share an end into the longest possible lines; the input stays as it is. */
export function joinLines(parts: readonly Position[][]): Position[][] {
  let lines = parts.map((part) => [...part]);
  for (let joined = joinOnce(lines); joined !== null; joined = joinOnce(lines)) lines = joined;
  return lines;
}

function joinOnce(lines: Position[][]): Position[][] | null {
  for (const [i, first] of lines.entries()) {
    for (const [j, second] of lines.entries()) {
      if (i >= j) continue;
      const joined = joinTwo(first, second);
      if (joined) return [...lines.filter((_, k) => k !== i && k !== j), joined];
    }
  }
  return null;
}

function joinTwo(first: Position[], second: Position[]): Position[] | null {
  for (const a of [first, first.toReversed()]) {
    for (const b of [second, second.toReversed()]) {
      if (isSame(a.at(-1), b[0])) return [...a, ...b.slice(1)];
    }
  }
  return null;
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  if (!a || !b) return false;
  const [ax = NaN, ay = NaN] = a;
  const [bx = NaN, by = NaN] = b;
  return Math.hypot(ax - bx, ay - by) < SAME_END_DEG;
}
