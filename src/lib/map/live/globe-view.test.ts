import { describe, expect, it } from 'vitest';
import type { Camera } from '#lib/core/camera/camera.ts';
import { discRadius, isBehind, isOnDisc } from './globe-view.ts';

const SIZE = { width: 800, height: 600 };
const GLOBE: Camera = { center: [10, 40], scale: 300, globe: 1 };

describe('the globe', () => {
  it('is a disc as large as the globe itself, to a pixel', () => {
    expect(discRadius(GLOBE, SIZE)).toBeGreaterThan(299);
    expect(discRadius(GLOBE, SIZE)).toBeLessThanOrEqual(300);
  });

  it('hides what lies beyond a quarter turn from the centre', () => {
    expect(isBehind([10, 40], GLOBE, SIZE)).toBe(false);
    expect(isBehind([10, -45], GLOBE, SIZE)).toBe(false);
    expect(isBehind([10, -51], GLOBE, SIZE)).toBe(true);
    expect(isBehind([-170, -40], GLOBE, SIZE)).toBe(true);
  });

  it('ends where its disc ends', () => {
    expect(isOnDisc({ x: 400, y: 300 }, GLOBE, SIZE)).toBe(true);
    expect(isOnDisc({ x: 102, y: 300 }, GLOBE, SIZE)).toBe(true);
    expect(isOnDisc({ x: 99, y: 300 }, GLOBE, SIZE)).toBe(false);
  });
});
