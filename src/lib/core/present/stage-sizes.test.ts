import { describe, expect, it } from 'vitest';
import { stageSizes } from './stage-sizes.ts';

const STAGES = [
  [1280, 720],
  [1920, 1080],
  [1280, 800],
  [1440, 960],
  [1024, 768],
  [3840, 2160]
] as const;

describe('J10.3: on a stage of any size', () => {
  it.each(STAGES)('%i × %i the parts keep their share of the height', (width, height) => {
    const sizes = stageSizes({ width, height });
    expect(sizes.headlinePx / height).toBeGreaterThanOrEqual(0.045);
    expect(sizes.datePx / height).toBeGreaterThanOrEqual(0.033);
    expect(sizes.smallPx / height).toBeGreaterThanOrEqual(0.022);
    expect((12 * sizes.labelScale) / height).toBeGreaterThanOrEqual(0.0219);
    expect(sizes.safeX).toBeCloseTo(width * 0.03);
    expect(sizes.safeY).toBeCloseTo(height * 0.03);
  });

  it('a stage of 4:3 has the taller bar with the strip under the headline', () => {
    expect(stageSizes({ width: 1024, height: 768 })).toMatchObject({ isTall: true });
    expect(stageSizes({ width: 1024, height: 768 }).barPx / 768).toBeLessThanOrEqual(0.24);
    expect(stageSizes({ width: 1280, height: 800 })).toMatchObject({ isTall: false });
    expect(stageSizes({ width: 1440, height: 960 })).toMatchObject({ isTall: true });
    expect(stageSizes({ width: 1920, height: 1080 }).barPx / 1080).toBeLessThanOrEqual(0.21);
  });

  it('at 16:10 a headline has as many letters to the line as at 16:9', () => {
    const wide = stageSizes({ width: 1280, height: 720 });
    expect(stageSizes({ width: 1280, height: 800 }).headlinePx).toBeCloseTo(wide.headlinePx);
  });

  it('two stages of one shape look alike', () => {
    const small = stageSizes({ width: 960, height: 540 });
    const large = stageSizes({ width: 1920, height: 1080 });
    expect(large.headlinePx / small.headlinePx).toBeCloseTo(2);
    expect(large.labelScale / small.labelScale).toBeCloseTo(2);
  });
});
