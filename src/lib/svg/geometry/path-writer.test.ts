import { geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { PathWriter } from './path-writer.ts';

function line(writer: PathWriter, points: readonly (readonly [number, number])[]): void {
  points.forEach(([x, y], index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
}

describe('PathWriter', () => {
  it('writes short relative steps', () => {
    const writer = new PathWriter(1);
    line(writer, [
      [10, 10.04],
      [10.5, 9.5],
      [11, 10]
    ]);
    writer.closePath();
    expect(writer.toString()).toBe('M10 10l.5-.5.5.5z');
  });

  it('does not let rounding add up', () => {
    const writer = new PathWriter(0);
    line(writer, [
      [0, 0],
      [0.6, 0],
      [1.2, 0],
      [1.8, 0],
      [2.4, 0]
    ]);
    expect(writer.toString()).toBe('M0 0l1 0 1 0');
  });

  it('leaves out rings and lines too small to be seen', () => {
    const writer = new PathWriter(0);
    line(writer, [
      [5, 5],
      [5.2, 5.2],
      [5.1, 5]
    ]);
    writer.closePath();
    line(writer, [
      [7, 7],
      [7.2, 7]
    ]);
    expect(writer.toString()).toBe('');
  });

  it('leaves nothing of a point, which d3 draws as a circle, and goes on after it', () => {
    const writer = new PathWriter(0);
    const path = geoPath(null, writer);
    path({ type: 'Point', coordinates: [5, 5] });
    line(writer, [
      [1, 1],
      [3, 1]
    ]);
    expect(writer.toString()).toBe('M1 1l2 0');
  });
});
