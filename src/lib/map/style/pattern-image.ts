import { PALETTES, type Palette, type ThemeId } from '#lib/core/theme/palette.ts';
import { rgb } from '../arcs/pack-arcs.ts';

/** A tile of a pattern, ready for `addImage`. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Side of a square tile that repeats a 45° pattern of a period: the period times √2, rounded, so that stripes
 * of 12, hatch of 7 and dots of 8 pixels meet themselves at the edge.
 */
const STRIPE_TILE_PX = 17;
const HATCH_TILE_PX = 10;
const DOT_TILE_PX = 11;
const HATCH_WIDTH_PX = 0.9;
const HATCH_OPACITY = 0.55;
const DOT_RADIUS_PX = 1.2;
/** Pixels of an image for one CSS pixel. MapLibre wants a whole number for patterns. */
export const PATTERN_PIXEL_RATIO = 2;
/** Points looked at along each side of a pixel, so that edges are soft. */
const SAMPLES = 4;

/** Name of the image of a fill in a theme, for a map that stretches patterns by `scale`. */
export function patternId(theme: ThemeId, fill: string, scale: number): string {
  return `${theme} ${fill} ${scale.toFixed(2)}`;
}

/** The image behind a name of `patternId`; `null` for a name that is none. */
export function patternImage(id: string): PatternImage | null {
  const [theme = '', fill = '', scaleText = ''] = id.split(' ');
  const palette: Palette | undefined = theme in PALETTES ? PALETTES[theme as ThemeId] : undefined;
  const scale = Number(scaleText);
  if (!palette || !(scale > 0)) {
    return null;
  }
  const stripes = /^stripes-(\d)-(\d)$/.exec(fill);
  const [low, high] = [palette.shares[Number(stripes?.[1])], palette.shares[Number(stripes?.[2])]];
  if (stripes && low && high) {
    return painted(STRIPE_TILE_PX, scale, low, high, isStripe);
  }
  switch (fill) {
    case 'no-estimate':
      return painted(HATCH_TILE_PX, scale, palette.land, palette.hatch, isHatch, HATCH_OPACITY);
    case 'dispute':
      return painted(DOT_TILE_PX, scale, palette.land, palette.hatch, isDot);
    default:
      return null;
  }
}

/** Whether a point of the tile, in CSS pixels, has the upper colour. */
type Test = (x: number, y: number) => boolean;

const isStripe: Test = (x, y) => (x + y) % STRIPE_TILE_PX < STRIPE_TILE_PX / 2;
const isHatch: Test = (x, y) => (x + y) % HATCH_TILE_PX < HATCH_WIDTH_PX * Math.SQRT2;

/** Two dots a tile: one in the middle, one shared by the corners. */
const isDot: Test = (x, y) => {
  const [half, corner] = [DOT_TILE_PX / 2, DOT_TILE_PX];
  const toCorner = Math.hypot(Math.min(x, corner - x), Math.min(y, corner - y));
  return Math.min(Math.hypot(x - half, y - half), toCorner) < DOT_RADIUS_PX;
};

function painted(
  tilePx: number,
  scale: number,
  under: string,
  over: string,
  isOver: Test,
  opacity = 1
): PatternImage {
  const side = Math.round((tilePx * PATTERN_PIXEL_RATIO) / scale);
  const [base, top] = [rgb(under), rgb(over)];
  const data = new Uint8ClampedArray(side * side * 4);
  const steps = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES);
  for (let index = 0; index < side * side; index++) {
    const [column, row] = [index % side, Math.floor(index / side)];
    const hits = steps.flatMap((dy) =>
      steps.filter((dx) => isOver(((column + dx) * tilePx) / side, ((row + dy) * tilePx) / side))
    ).length;
    const k = (hits / SAMPLES ** 2) * opacity;
    data.set(
      base.map((value, channel) => value + ((top[channel] ?? value) - value) * k),
      index * 4
    );
    data[index * 4 + 3] = 255;
  }
  return { width: side, height: side, data };
}
