import { describe, expect, it } from 'vitest';
import type { Position, Size } from '../geo/position.ts';
import { cameraFor, fitBox, fromPlane, FRAMINGS, toPlane } from './framing.ts';

const MAPS: readonly (readonly [string, Size])[] = [
  ['wide', { width: 1440, height: 900 }],
  ['beside a column', { width: 1020, height: 748 }],
  ['projector', { width: 1024, height: 768 }],
  ['small beside a column', { width: 664, height: 616 }],
  ['phone', { width: 390, height: 330 }],
  ['tall phone', { width: 390, height: 844 }]
];
const FLAT = ['region', 'gulf', 'pakistan'] as const;

describe.each(MAPS)('in a map that is %s', (_, size) => {
  it.each(FLAT)('%s shows its whole box and touches an edge with it', (id) => {
    const framing = FRAMINGS[id];
    const camera = cameraFor(id, size);
    const [west, south, east, north] =
      framing.kind === 'flat' && size.width < 600 ? framing.narrowBox : boxOf(id);
    const points = edges(west, south, east, north).map((position) => {
      const [x, y] = toPlane(position);
      const [cx, cy] = toPlane(camera.center);
      return [size.width / 2 + (x - cx) * camera.scale, size.height / 2 + (y - cy) * camera.scale];
    });
    const room = points.map(([x = 0, y = 0]) =>
      Math.min(x / size.width, 1 - x / size.width, y / size.height, 1 - y / size.height)
    );
    expect(Math.min(...room)).toBeGreaterThan(-0.001);
    expect(Math.min(...room)).toBeLessThan(0.01);
    expect(camera.globe).toBe(0);
  });

  it('wide shows a globe whose reach leaves room for names at both sides', () => {
    const camera = cameraFor('wide', size);
    const framing = FRAMINGS.wide;
    const reachDeg = framing.kind === 'globe' ? framing.reachDeg : 0;
    const reachPx = camera.scale * Math.sin((reachDeg * Math.PI) / 180);
    expect(camera.globe).toBe(1);
    expect(size.width / 2 - reachPx).toBeGreaterThanOrEqual(46 - 1e-9);
  });
});

it('the plane and the earth are each other’s inverse', () => {
  for (const position of edges(20, 0, 90, 55)) {
    const [lng, lat] = fromPlane(toPlane(position));
    expect(lng).toBeCloseTo(position[0], 6);
    expect(lat).toBeCloseTo(position[1], 6);
  }
});

it('a map without area still has a camera', () => {
  for (const id of ['region', 'wide'] as const) {
    expect(cameraFor(id, { width: 0, height: 0 }).scale).toBe(1);
  }
});

it('a box of no size is looked at from as near as numbers allow, not from nowhere', () => {
  const { center, scale } = fitBox([73, 33, 73, 33], { width: 800, height: 600 });
  expect(center[0]).toBeCloseTo(73, 6);
  expect(scale).toBe(6e6);
});

function boxOf(id: (typeof FLAT)[number]): readonly [number, number, number, number] {
  const framing = FRAMINGS[id];
  return framing.kind === 'flat' ? framing.box : [0, 0, 0, 0];
}

/** Positions all along the edge of a box. */
function edges(west: number, south: number, east: number, north: number): Position[] {
  return Array.from({ length: 41 }, (_, index) => index / 40).flatMap((t): Position[] => [
    [west + (east - west) * t, south],
    [west + (east - west) * t, north],
    [west, south + (north - south) * t],
    [east, south + (north - south) * t]
  ]);
}
