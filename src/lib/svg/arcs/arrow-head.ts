import type { Point } from '#lib/core/geo/position.ts';

/** Width and notch of the head for a length of 1: 18 × 16 pixels with a swallow tail. */
const HALF_WIDTH = 8 / 18;
const NOTCH = 0.25;

/** Path data of a head of this length whose middle is at a point, pointing along `angle` (radians, clockwise from east). */
export function arrowHead(at: Point, angle: number, lengthPx: number): string {
  const [cos, sin] = [Math.cos(angle) * lengthPx, Math.sin(angle) * lengthPx];
  const corners: readonly (readonly [number, number])[] = [
    [0.5, 0],
    [-0.5, HALF_WIDTH],
    [-0.5 + NOTCH, 0],
    [-0.5, -HALF_WIDTH]
  ];
  const points = corners.map(
    ([along, across]) =>
      `${tenth(at.x + along * cos - across * sin)} ${tenth(at.y + along * sin + across * cos)}`
  );
  return `M${points.join('L')}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
