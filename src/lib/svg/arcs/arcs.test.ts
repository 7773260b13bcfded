import { describe, expect, it } from 'vitest';
import type { Arc } from '#lib/core/scene/scene.ts';
import { cameraFor } from '#lib/core/camera/framing.ts';
import { projectionFor } from '../projection.ts';
import { cssPaint } from '../shapes/paint.ts';
import type { Look } from '../shapes/look.ts';
import type { Shape } from '../shapes/shape.ts';
import { LEG, LONG_LEG, SIZE, testFrame, testScene } from '../test-scene.ts';
import { poseAt, stretchesOf, stretchesUntil } from '#lib/core/arc/arc-line.ts';
import { arcShapes } from './arc-shapes.ts';

const region = projectionFor(cameraFor('region', SIZE), SIZE);
const wide = projectionFor(cameraFor('wide', SIZE), SIZE);
const look: Look = {
  paint: cssPaint,
  idPrefix: '',
  lineScale: 1,
  isLineFixed: false,
  unitsPerPx: 1
};

function shapesOf(arc: Arc, t: number, state: 'next' | 'current' | 'flown'): readonly Shape[] {
  const frame = testFrame('region', { arcs: [{ id: arc.id, t, state }] });
  return arcShapes(testScene({ arcs: [arc] }), frame, region, look)[0]?.children ?? [];
}

const strokes = (shapes: readonly Shape[]): unknown[] =>
  shapes.map(({ attrs }) => attrs['data-part'] ?? `${attrs['stroke']} ${attrs['stroke-width']}`);

describe('stretchesOf', () => {
  it('begins and ends where its stops are painted, shifted or not', () => {
    for (const view of [region, wide]) {
      for (const arc of [LEG, LONG_LEG, { ...LONG_LEG, offsetPx: 3 }]) {
        const [stretch] = stretchesOf(arc, view);
        const [from, to] = [view.project(arc.from), view.project(arc.to)];
        expect(stretch?.points[0]?.x).toBeCloseTo(from?.x ?? NaN, 6);
        expect(stretch?.points.at(-1)?.x).toBeCloseTo(to?.x ?? NaN, 6);
        expect(stretch?.points.at(-1)?.y).toBeCloseTo(to?.y ?? NaN, 6);
      }
    }
  });

  it('shifts the middle to the right of travel', () => {
    const plain = poseAt(stretchesOf(LEG, region), 0.5);
    const moved = poseAt(stretchesOf({ ...LEG, offsetPx: 3 }, region), 0.5);
    // Islamabad to Mashhad goes west: right is north, up on screen.
    expect((plain?.at.y ?? 0) - (moved?.at.y ?? 0)).toBeCloseTo(3, 0);
  });

  it('leaves out what the globe hides', () => {
    const arc = { ...LEG, id: 'far', to: [-178, -44] as const };
    const [stretch] = stretchesOf(arc, wide);
    expect(stretch?.from).toBe(0);
    expect(stretch?.to).toBeLessThan(1);
    expect(poseAt(stretchesOf(arc, wide), 1)).toBeNull();
  });

  it('has an answer for an arc from a place to itself', () => {
    const all = stretchesOf({ ...LEG, id: 'none', to: LEG.from }, region);
    expect(poseAt(all, 0.5)?.at.x).toBeCloseTo(region.project(LEG.from)?.x ?? NaN, 6);
  });
});

describe('stretchesUntil', () => {
  it('ends at the part of the distance asked for', () => {
    const all = stretchesOf(LEG, region);
    const tip = stretchesUntil(all, 0.37)[0]?.points.at(-1);
    expect(tip).toEqual(poseAt(all, 0.37)?.at);
    expect(stretchesUntil(all, 1)[0]).toBe(all[0]);
  });
});

describe('arcShapes', () => {
  it('draws this leg over its dotted way while it is flown', () => {
    const shapes = shapesOf(LEG, 0.3, 'current');
    expect(strokes(shapes)).toEqual([
      'var(--casing) 5.4',
      'var(--tour-next) 2.4',
      'var(--casing) 7',
      'var(--casing) 3',
      'var(--tour) 4',
      'head'
    ]);
    expect(shapes[1]?.attrs['stroke-dasharray']).toBe('1 6');
  });

  it('draws it whole with its head at rest, and without head when flown', () => {
    expect(strokes(shapesOf(LEG, 1, 'current'))).toEqual([
      'var(--casing) 7',
      'var(--casing) 3',
      'var(--tour) 4',
      'head'
    ]);
    expect(strokes(shapesOf(LEG, 1, 'flown'))).toEqual([
      'var(--casing) 5.4',
      'var(--tour-done) 2.4'
    ]);
  });

  it('keeps an inferred leg dashed in every state', () => {
    const inferred = { ...LEG, id: 'inferred', isInferred: true };
    for (const state of ['next', 'current', 'flown'] as const) {
      const lines = shapesOf(inferred, state === 'next' ? 0 : 1, state).filter(
        ({ attrs }) => attrs['stroke'] !== 'var(--casing)' && !attrs['data-part']
      );
      expect(lines.map(({ attrs }) => attrs['stroke-dasharray'])).toEqual(['8 5']);
    }
  });

  it('does not show a call before it is made', () => {
    const call: Arc = { ...LEG, id: 'call', kind: 'call' };
    expect(shapesOf(call, 0, 'current')).toEqual([]);
    expect(strokes(shapesOf(call, 1, 'current')).at(-1)).toBe('head');
  });

  it('puts this leg on top', () => {
    const names = arcShapes(testScene(), testFrame(), region, look).map(
      ({ attrs }) => attrs['data-arc']
    );
    expect(names).toEqual([LONG_LEG.id, LEG.id]);
  });
});
