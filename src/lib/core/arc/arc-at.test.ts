import { describe, expect, it } from 'vitest';
import type { Arc } from '../scene/scene.ts';
import type { Frame } from '../tour/frame.ts';
import { arcAt } from './arc-at.ts';
import type { Projecting } from './arc-line.ts';

const flow = (id: string, latitude: number): Arc => ({
  id,
  kind: 'flow',
  from: [0, latitude],
  to: [1, latitude],
  isInferred: false,
  offsetPx: 0
});
/** A degree is a hundred pixels, north up. */
const view: Projecting = {
  project: ([lng, lat]) => ({ x: lng * 100, y: -lat * 100 })
};
const frame: Frame = {
  elapsedMs: 0,
  stepId: '',
  camera: { center: [0, 0], scale: 5730, globe: 0 },
  opacity: 1,
  arcs: [],
  stopId: null,
  doneStopIds: [],
  isMoving: false
};
/** Four pixels apart. */
const pair = [flow('south', 0), flow('north', 0.04)];

describe('arcAt', () => {
  it.each([
    ['south', 0],
    ['north', -4]
  ])('of two arcs side by side gives the one pointed at: %s', (id, y) => {
    expect(arcAt({ x: 50, y }, pair, frame, view)).toEqual({ kind: 'flow', id });
    expect(arcAt({ x: 50, y }, pair.toReversed(), frame, view)).toEqual({ kind: 'flow', id });
  });

  it('lets go of the one that was pointed at first', () => {
    const arcs = [{ id: 'south', t: 1, state: 'marked' }] as const;
    expect(arcAt({ x: 50, y: -4 }, pair, { ...frame, arcs }, view)?.id).toBe('north');
  });

  it('of arcs on one line gives the one drawn last, and none out of reach', () => {
    expect(arcAt({ x: 50, y: 3 }, [flow('a', 0), flow('b', 0)], frame, view)?.id).toBe('b');
    expect(arcAt({ x: 50, y: 20 }, pair, frame, view)).toBeNull();
  });
});
