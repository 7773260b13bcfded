import { describe, expect, test } from 'vitest';
import { spreadMarks, type SpreadMark } from './spread-marks.ts';

const LIMITS = { gapPx: 18, maxShiftPx: 22 };

function mark(id: string, x: number, y: number, isFixed = false): SpreadMark {
  return { id, at: { x, y }, isFixed };
}
function spread(marks: readonly SpreadMark[]): Record<string, { x: number; y: number }> {
  const shifts = spreadMarks(marks, LIMITS);
  return Object.fromEntries(
    marks.map(({ id, at }) => {
      const shift = shifts.get(id) ?? { x: 0, y: 0 };
      return [id, { x: at.x + shift.x, y: at.y + shift.y }];
    })
  );
}

describe('spreadMarks', () => {
  test('marks far enough apart stay where they are', () => {
    expect(spreadMarks([mark('a', 0, 0), mark('b', 20, 0)], LIMITS).size).toBe(0);
  });

  test('two that cover each other part along the line between them, each half the way', () => {
    const at = spread([mark('a', 100, 100), mark('b', 104, 100)]);
    expect(at['a']?.x).toBeCloseTo(93, 6);
    expect(at['b']?.x).toBeCloseTo(111, 6);
    expect(at['a']?.y).toBe(100);
  });

  test('two at one point part sideways, whatever their order in the list', () => {
    const there = spread([mark('a', 50, 50), mark('b', 50, 50)]);
    const back = spread([mark('b', 50, 50), mark('a', 50, 50)]);
    expect(there).toEqual(back);
    expect((there['b']?.x ?? 0) - (there['a']?.x ?? 0)).toBeCloseTo(18, 6);
  });

  test('a fixed mark stays and the other gives way', () => {
    const at = spread([mark('disc', 100, 100, true), mark('shrine', 102, 100)]);
    expect(at['disc']).toEqual({ x: 100, y: 100 });
    expect(at['shrine']?.x).toBeCloseTo(118, 6);
  });

  test('no mark of a crowd leaves its place by more than the limit', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => mark(`m${index}`, index % 3, index % 5));
    for (const shift of spreadMarks(crowd, LIMITS).values()) {
      expect(Math.hypot(shift.x, shift.y)).toBeLessThanOrEqual(22 + 1e-9);
    }
  });
});
