import { expect, test } from 'vitest';
import type { Camera } from './camera.ts';
import { cameraShowingLine } from './show-line.ts';
import { toPlane } from './framing.ts';

const SIZE = { width: 1000, height: 700 };
const NOW: Camera = { center: [56, 29], scale: 1500, globe: 0 };

test('a line of the region is shown flat, both ends inside the map', () => {
  const line = { from: [73.05, 33.68], to: [36.3, 33.51] } as const;
  const camera = cameraShowingLine(line, SIZE, NOW);
  expect(camera.globe).toBe(0);
  const [cx, cy] = toPlane(camera.center);
  for (const end of [line.from, line.to]) {
    const [x, y] = toPlane(end);
    expect(Math.abs(x - cx) * camera.scale).toBeLessThan(SIZE.width / 2);
    expect(Math.abs(y - cy) * camera.scale).toBeLessThan(SIZE.height / 2);
  }
});

test('it does not come nearer than the map is now, even for two equal points', () => {
  const camera = cameraShowingLine({ from: [60, 30], to: [60, 30] }, SIZE, NOW);
  expect(camera.scale).toBe(NOW.scale);
  expect(camera.center[0]).toBeCloseTo(60, 6);
});

test('a line to Washington turns to the globe around its middle', () => {
  const camera = cameraShowingLine({ from: [73.05, 33.68], to: [-77.04, 38.9] }, SIZE, NOW);
  expect(camera.globe).toBe(1);
  expect(camera.scale).toBeLessThanOrEqual(SIZE.height);
  expect(camera.scale).toBeGreaterThan(1);
});
