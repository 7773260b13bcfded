import type { Size } from '../geo/position.ts';

/** Lengths of the stage in pixels, all from its height: 1024×768 and 4K look alike. */
export interface StageSizes {
  readonly headlinePx: number;
  /** Date line and quotations. */
  readonly datePx: number;
  /** The floor: nothing on stage is smaller. */
  readonly smallPx: number;
  /** Multiplies the map's names and discs, made for a desk, so that the smallest meets the floor. */
  readonly labelScale: number;
  readonly insetPx: number;
  readonly barPx: number;
  /** Kept free on each side, for projectors that crop. */
  readonly safeX: number;
  readonly safeY: number;
  /** 4:3 and narrower: the strip moves under the headline. */
  readonly isTall: boolean;
}

/** Headline as a part of the height, and the least it may be where 16:10 leaves its column less width. */
const HEADLINE = { usual: 0.05, least: 0.045 } as const;
const WIDESCREEN = 16 / 9;

/** Size of the smallest name on the desk's map, pixels: the names of countries. */
const SMALLEST_NAME_PX = 12;
const SAFE = 0.03;

/** Sizes for a stage; parts of the height by 2.2 % = 6.6 arc minutes for a viewer six screen heights away. */
export function stageSizes({ width, height }: Size): StageSizes {
  const aspect = width / Math.max(height, 1);
  // As the styles have it, which move the strip.
  const isTall = aspect <= 1.5;
  const headline = HEADLINE.usual * Math.min(aspect / WIDESCREEN, 1);
  const smallPx = height * 0.022;
  return {
    headlinePx: height * (isTall ? HEADLINE.usual : Math.max(headline, HEADLINE.least)),
    datePx: height * 0.034,
    smallPx,
    labelScale: Math.max(smallPx / SMALLEST_NAME_PX, 0.5),
    insetPx: height * 0.21,
    barPx: height * (isTall ? 0.24 : 0.21),
    safeX: width * SAFE,
    safeY: height * SAFE,
    isTall
  };
}
