import { expect, test } from 'vitest';
import type { FeatureCollection } from 'geojson';
import type { CountCircle } from '#lib/core/scene/scene.ts';
import { hitTest } from './live/hit-test.ts';
import { circleShapes } from './marks/circle-shapes.ts';
import { projectionFor } from './projection.ts';
import type { Look } from './shapes/look.ts';
import { cssPaint } from './shapes/paint.ts';
import { filledAreas, patternShapes } from './shapes/patterns.ts';
import { provinceFillShapes } from './shapes/province-fills.ts';
import { SIZE, TEHRAN, testFrame, testScene } from './test-scene.ts';
import type { Level } from './geometry/level.ts';

const LOOK: Look = {
  paint: cssPaint,
  idPrefix: 'test-',
  lineScale: 1,
  isLineFixed: false,
  unitsPerPx: 1
};
const CIRCLE: CountCircle = {
  id: 'IRN',
  position: TEHRAN,
  low: 40e6,
  high: 80e6,
  lowRadiusPx: 28,
  highRadiusPx: 40,
  isVerified: true
};
// Counterclockwise, as RFC 7946 has it; d3 would take it for the rest of the world.
const PROVINCES: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'IQ-BG' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [44, 33],
            [45, 33],
            [45, 34],
            [44, 34],
            [44, 33]
          ]
        ]
      }
    }
  ]
};
const frame = testFrame();
const view = projectionFor(frame.camera, SIZE);

test('a count is an outline for the high figure around a filled ring for the low one', () => {
  const [group] = circleShapes(testScene({ circles: [CIRCLE] }), view, LOOK);
  const at = view.project(TEHRAN);
  expect(group?.attrs['data-circle']).toBe('IRN');
  expect(group?.children.map(({ attrs }) => [attrs['r'], attrs['fill']])).toEqual([
    [40, 'none'],
    [28, 'var(--count)']
  ]);
  expect(group?.children.every(({ attrs }) => attrs['cx'] === at?.x)).toBe(true);
});

test('an unconfirmed count has two outlines and no fill', () => {
  const scene = testScene({ circles: [{ ...CIRCLE, isVerified: false }] });
  const [group] = circleShapes(scene, view, LOOK);
  expect(group?.children.map(({ attrs }) => [attrs['r'], attrs['fill'], attrs['stroke']])).toEqual([
    [40, 'none', 'var(--count)'],
    [28, 'none', 'var(--count)']
  ]);
});

test('a province is filled when its area is there, and left out until then', () => {
  const scene = testScene({
    provinceShares: [{ id: 'IQ-BG', fill: { kind: 'class', classIndex: 3 } }]
  });
  const [fill] = provinceFillShapes(scene, { provinces: PROVINCES }, view.path, LOOK);
  expect(fill?.attrs).toMatchObject({ 'data-province': 'IQ-BG', 'data-fill': 'class-3' });
  expect(provinceFillShapes(scene, {}, view.path, LOOK)).toEqual([]);
  const corners =
    String(fill?.attrs['d'])
      .match(/[-\d.]+/g)
      ?.map(Number) ?? [];
  expect(corners.length).toBeLessThan(12);
});

test('stripes of a province have their pattern', () => {
  const scene = testScene({
    provinceShares: [
      { id: 'IQ-BG', fill: { kind: 'stripes', lowClassIndex: 2, highClassIndex: 3 } }
    ]
  });
  expect(patternShapes(filledAreas(scene), LOOK).map(({ attrs }) => attrs['id'])).toContain(
    'test-stripes-2-3'
  );
});

test('a click into a circle selects its country, the smaller of two', () => {
  const at = view.project(TEHRAN) ?? { x: 0, y: 0 };
  const small: CountCircle = { ...CIRCLE, id: 'QAT', highRadiusPx: 10 };
  const level = { areas: new Map() } as unknown as Level;
  const scene = testScene({ arcs: [], circles: [CIRCLE, small] });
  const hit = (dx: number): unknown =>
    hitTest({ x: at.x + dx, y: at.y }, { scene, frame, view, level, detail: {} });
  expect(hit(0)).toEqual({ kind: 'country', id: 'QAT' });
  expect(hit(20)).toEqual({ kind: 'country', id: 'IRN' });
  expect(hit(60)).toBeNull();
});
