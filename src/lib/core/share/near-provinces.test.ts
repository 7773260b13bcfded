import { describe, expect, it } from 'vitest';
import type { Camera } from '../camera/camera.ts';
import { cameraFor, fitBox } from '../camera/framing.ts';
import { isNearProvinces, PROVINCES_SCALE, withNearProvinces } from './near-provinces.ts';

/** Iraq's extent, degrees. */
const IRAQ = [38.8, 29, 48.6, 37.4] as const;
const MAPS = [
  { width: 390, height: 420 },
  { width: 1020, height: 748 },
  { width: 1500, height: 930 }
];
const at = (scale: number): Camera => ({ center: [44, 33], scale, globe: 0 });

describe('figures below country level by zooming in', () => {
  it.each(MAPS)('come where Iraq fills a map of $width × $height', (size) => {
    expect(isNearProvinces(fitBox(IRAQ, size))).toBe(true);
  });

  it.each(MAPS)('do not come where the whole region is seen at $width × $height', (size) => {
    expect(isNearProvinces(cameraFor('region', size))).toBe(false);
    expect(isNearProvinces(null)).toBe(false);
  });

  it('come and go at one scale, so that an address always restores the same map', () => {
    expect(isNearProvinces(at(PROVINCES_SCALE))).toBe(true);
    expect(isNearProvinces(at(PROVINCES_SCALE - 1))).toBe(false);
  });

  it('join the layers only beside shares, once, in the map’s order', () => {
    expect(withNearProvinces(['share', 'places'], true)).toEqual(['share', 'provinces', 'places']);
    expect(withNearProvinces(['share', 'places'], false)).toEqual(['share', 'places']);
    expect(withNearProvinces(['places'], true)).toEqual(['places']);
    expect(withNearProvinces(['share', 'provinces'], true)).toEqual(['share', 'provinces']);
  });
});
