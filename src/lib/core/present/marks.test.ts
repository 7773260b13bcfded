import { describe, expect, it } from 'vitest';
import {
  age,
  drawTo,
  erase,
  INK_FADES_MS,
  INK_STAYS_MS,
  inkOpacity,
  NO_MARKS,
  pointAt
} from './marks.ts';

describe('the pointer', () => {
  it('is where it was last put, in map coordinates, and can be taken away', () => {
    expect(pointAt(NO_MARKS, [73, 33.7]).pointer).toEqual([73, 33.7]);
    expect(pointAt(pointAt(NO_MARKS, [73, 33.7]), null).pointer).toBeNull();
  });
});

describe('ink', () => {
  const line = drawTo(drawTo(NO_MARKS, [70, 30], true), [71, 31], false);

  it('goes on with the last stroke and starts another when the pen is put down anew', () => {
    expect(line.strokes.map(({ points }) => points.length)).toEqual([2]);
    expect(drawTo(line, [60, 30], true).strokes.map(({ points }) => points.length)).toEqual([2, 1]);
  });

  it('starts a stroke even when its beginning was lost', () => {
    expect(drawTo(NO_MARKS, [70, 30], false).strokes).toHaveLength(1);
  });

  it('stays, fades and is gone', () => {
    const [stroke] = age(line, INK_STAYS_MS).strokes;
    expect(stroke && inkOpacity(stroke)).toBe(1);
    const [fading] = age(line, INK_STAYS_MS + INK_FADES_MS / 2).strokes;
    expect(fading && inkOpacity(fading)).toBeCloseTo(0.5);
    expect(age(line, INK_STAYS_MS + INK_FADES_MS).strokes).toEqual([]);
  });

  it('keeps one stroke from growing without end', () => {
    let marks = NO_MARKS;
    for (let index = 0; index < 2_500; index += 1) {
      marks = drawTo(marks, [index / 100, 0], index === 0);
    }
    expect(marks.strokes[0]?.points).toHaveLength(2_000);
  });

  it('is erased at once; without ink nothing changes', () => {
    expect(erase(line).strokes).toEqual([]);
    expect(erase(NO_MARKS)).toBe(NO_MARKS);
    expect(age(NO_MARKS, 16)).toBe(NO_MARKS);
  });
});
