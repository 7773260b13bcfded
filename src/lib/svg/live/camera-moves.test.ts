import { describe, expect, it } from 'vitest';
import { cameraFor } from '#lib/core/camera/framing.ts';
import { projectionFor } from '../projection.ts';
import { SIZE } from '../test-scene.ts';
import { CameraHold } from '#lib/core/camera/camera-hold.ts';
import { panned, zoomed } from './camera-moves.ts';
import { keyMove } from '#lib/core/keys/map-keys.ts';
import { wheelFactor } from './wheel.ts';

const region = cameraFor('region', SIZE);
const wide = cameraFor('wide', SIZE);
const under = (camera: typeof region, x: number, y: number): readonly number[] =>
  projectionFor(camera, SIZE).unproject({ x, y }) ?? [];

describe('panned', () => {
  it('keeps the place under the pointer', () => {
    const [lng = NaN, lat = NaN] = under(region, 400, 300);
    const moved = under(panned(region, 50, 40), 450, 340);
    expect(moved[0]).toBeCloseTo(lng, 6);
    expect(moved[1]).toBeCloseTo(lat, 6);
  });

  it('turns the globe the way it is dragged, but not over a pole', () => {
    expect(panned(wide, 50, 0).center[0]).toBeLessThan(wide.center[0]);
    expect(panned(wide, 0, 1e5).center[1]).toBe(80);
    expect(Math.abs(panned(wide, 1e5, 0).center[0])).toBeLessThanOrEqual(180);
  });

  it('does not leave the part of the world the flat map can show', () => {
    const far = panned(region, 1e6, 0);
    expect(Number.isFinite(far.center[0])).toBe(true);
    expect(panned(far, 1e6, 0).center[0]).toBeCloseTo(far.center[0], 3);
  });
});

describe('zoomed', () => {
  it('keeps the place under the pointer', () => {
    const [lng = NaN, lat = NaN] = under(region, 200, 600);
    const moved = under(zoomed(region, SIZE, { x: 200, y: 600 }, 2), 200, 600);
    expect(moved[0]).toBeCloseTo(lng, 6);
    expect(moved[1]).toBeCloseTo(lat, 6);
  });

  it('ends at a hemisphere and at the fineness of the data', () => {
    const middle = { x: 510, y: 375 };
    expect(zoomed(region, SIZE, middle, 1e-9).scale).toBeCloseTo(750 / 2.83, 6);
    expect(zoomed(region, SIZE, middle, 1e9).scale).toBe(16000);
  });
});

describe('CameraHold', () => {
  it('follows the tour until a person moves the map, and again when the tour moves on', () => {
    const hold = new CameraHold();
    expect(hold.follows(region)).toBe(true);
    hold.take();
    hold.rest();
    expect(hold.follows(region)).toBe(false);
    expect(hold.follows({ ...region })).toBe(false);
    expect(hold.follows(wide)).toBe(true);
    expect(hold.follows(wide)).toBe(true);
  });

  it('does not pull the map out of a hand', () => {
    const hold = new CameraHold();
    hold.follows(region);
    hold.take();
    expect(hold.follows(wide)).toBe(false);
  });
});

describe('keys and wheel', () => {
  it('pans with arrows, zooms with plus and minus, and leaves the rest alone', () => {
    const plain = { ctrlKey: false, metaKey: false, altKey: false };
    expect(keyMove({ key: 'ArrowRight', ...plain })).toEqual({ kind: 'pan', dx: -80, dy: 0 });
    expect(keyMove({ key: '+', ...plain })?.kind).toBe('zoom');
    expect(keyMove({ key: '-', ...plain, ctrlKey: true })).toBeNull();
    expect(keyMove({ key: 'n', ...plain })).toBeNull();
  });

  it('zooms in when turned away, alike for lines and pixels, and never by more than double', () => {
    const factor = (deltaY: number, deltaMode: number): number =>
      wheelFactor({ deltaY, deltaMode, ctrlKey: false });
    expect(factor(-100, 0)).toBeCloseTo(1.22, 2);
    expect(factor(3, 1)).toBeLessThan(1);
    expect(factor(-1e6, 0)).toBe(2);
  });
});
