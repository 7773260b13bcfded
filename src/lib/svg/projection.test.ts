import { geoArea, geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cameraFor, fitBox } from '#lib/core/camera/framing.ts';
import { parseAtlas } from './atlas.ts';
import { baseGeometryOf } from './live/base-layer.ts';
import { equalAreaPlane, projectionFor } from './projection.ts';
import { ISLAMABAD, NEW_YORK, SIZE, TEHRAN } from './test-scene.ts';

const atlas = parseAtlas(JSON.parse(readFileSync('static/geo/atlas.json', 'utf8')));

describe('projectionFor', () => {
  it('puts the centre of the camera into the middle', () => {
    for (const framing of ['region', 'wide'] as const) {
      const camera = cameraFor(framing, SIZE);
      const point = projectionFor(camera, SIZE).project(camera.center);
      expect(point?.x).toBeCloseTo(510, 6);
      expect(point?.y).toBeCloseTo(375, 6);
    }
  });

  it('finds the position under a point it painted', () => {
    for (const framing of ['region', 'pakistan', 'wide'] as const) {
      const view = projectionFor(cameraFor(framing, SIZE), SIZE);
      const found = view.unproject(view.project(TEHRAN) ?? { x: NaN, y: NaN });
      expect(found?.[0]).toBeCloseTo(TEHRAN[0], 6);
      expect(found?.[1]).toBeCloseTo(TEHRAN[1], 6);
    }
  });

  it('shows both ends of the long leg on the wide globe, and nothing behind it', () => {
    const view = projectionFor(cameraFor('wide', SIZE), SIZE);
    expect(view.project(ISLAMABAD)).not.toBeNull();
    expect(view.project(NEW_YORK)).not.toBeNull();
    expect(view.project([-178, -44])).toBeNull();
    expect(view.unproject({ x: 1, y: 1 })).toBeNull();
  });

  it('takes the nearer of flat and globe', () => {
    const camera = cameraFor('region', SIZE);
    expect(projectionFor({ ...camera, globe: 0.49 }, SIZE).kind).toBe('flat');
    expect(projectionFor({ ...camera, globe: 0.5 }, SIZE).kind).toBe('globe');
  });

  it('draws flat countries in their true proportion to Saudi Arabia', () => {
    const path = geoPath(equalAreaPlane(2000));
    const areaOf = (id: string): [drawn: number, real: number] => {
      const geometry = atlas.finest.areas.get(id)?.geometry;
      if (!geometry) throw new Error(`${id} is not in the atlas`);
      return [path.area(geometry), geoArea(geometry)];
    };
    const [drawnSaudi, realSaudi] = areaOf('SAU');
    for (const id of ['IRN', 'PAK', 'TUR', 'AZE', 'EGY', 'IND', 'YEM', 'KAZ', 'QAT', 'LBN']) {
      const [drawn, real] = areaOf(id);
      const error = drawn / drawnSaudi / (real / realSaudi) - 1;
      expect(Math.abs(error), id).toBeLessThan(0.02);
    }
  });

  it('moves flat cameras by shift and scale alone', () => {
    const geometryFor = baseGeometryOf(atlas);
    for (const camera of [cameraFor('region', SIZE), fitBox([60, 23, 78, 37], SIZE)]) {
      const view = projectionFor(camera, SIZE);
      const { transform = '' } = geometryFor(view, false);
      const [x = NaN, y = NaN, scale = NaN] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
      const [planeX = NaN, planeY = NaN] =
        equalAreaPlane(16384)([ISLAMABAD[0], ISLAMABAD[1]]) ?? [];
      const direct = view.project(ISLAMABAD);
      expect(x + planeX * scale).toBeCloseTo(direct?.x ?? NaN, 1);
      expect(y + planeY * scale).toBeCloseTo(direct?.y ?? NaN, 1);
    }
  });

  it('makes flat paths once', () => {
    const geometryFor = baseGeometryOf(atlas);
    const region = geometryFor(projectionFor(cameraFor('region', SIZE), SIZE), false);
    const gulf = geometryFor(projectionFor(cameraFor('gulf', SIZE), SIZE), false);
    expect(gulf.path).toBe(region.path);
    expect(gulf.level).toBe(region.level);
    expect(gulf.transform).not.toBe(region.transform);
  });
});
