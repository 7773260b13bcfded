import { describe, expect, it } from 'vitest';
import { densify, type Coordinate } from './decode-arcs.ts';
import { simplifyArc } from './simplify-arc.ts';

const ring: Coordinate[] = Array.from({ length: 73 }, (_, index) => {
  const angle = (index % 72) * 5 * (Math.PI / 180);
  return [Math.cos(angle), Math.sin(angle)];
});

describe('simplifyArc', () => {
  it('keeps both ends and drops what lies within the tolerance', () => {
    const arc: Coordinate[] = [
      [0, 0],
      [1, 0.01],
      [2, 0]
    ];
    expect(simplifyArc(arc, 0.1)).toEqual([
      [0, 0],
      [2, 0]
    ]);
    expect(simplifyArc(arc, 0.001)).toEqual(arc);
  });

  it('keeps a ring a ring', () => {
    const kept = simplifyArc(ring, 0.1);
    expect(kept.length).toBeLessThan(ring.length);
    expect(kept.length).toBeGreaterThanOrEqual(4);
    expect(kept.at(-1)).toEqual(kept[0]);
  });

  it('has an answer for lines without a middle', () => {
    expect(simplifyArc([], 1)).toEqual([]);
    expect(simplifyArc([[1, 2]], 1)).toEqual([[1, 2]]);
  });
});

describe('densify', () => {
  it('puts points on a long parallel, at its latitude', () => {
    const line = densify([
      [-123, 49],
      [-95, 49]
    ]);
    expect(line).toHaveLength(15);
    expect(line.every(([, lat]) => lat === 49)).toBe(true);
    expect(line.at(-1)).toEqual([-95, 49]);
  });
});
