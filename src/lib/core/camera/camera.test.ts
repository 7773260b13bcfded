import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleOf, zoomOf } from './camera.ts';

it('zoom and scale are each other’s inverse at every latitude a map shows', () => {
  const zooms = fc.double({ min: 0, max: 20, noNaN: true });
  const latitudes = fc.double({ min: -85, max: 85, noNaN: true });
  fc.assert(
    fc.property(zooms, latitudes, (zoom, latitude) => {
      const camera = { center: [10, latitude], scale: scaleOf(zoom, latitude), globe: 0 } as const;
      expect(zoomOf(camera)).toBeCloseTo(zoom, 9);
    })
  );
});

it('zoom 0 at the equator is the world in one tile of 512 pixels, and each zoom doubles it', () => {
  expect(scaleOf(0, 0)).toBeCloseTo(512 / (2 * Math.PI), 9);
  expect(scaleOf(5, 30) / scaleOf(4, 30)).toBeCloseTo(2, 12);
  expect(scaleOf(3, 60) / scaleOf(3, 0)).toBeCloseTo(2, 9);
});
