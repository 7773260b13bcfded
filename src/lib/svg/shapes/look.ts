import type { Paint } from './paint.ts';

/** What every layer needs to know of the picture besides its data. */
export interface Look {
  readonly paint: Paint;
  /** Put before every id, so that two pictures can share a page. */
  readonly idPrefix: string;
  /** Multiplies the width of every line. */
  readonly lineScale: number;
  /** A live map: lines keep their width although the group around them is scaled. */
  readonly isLineFixed: boolean;
  /** Units of the layer's coordinates per pixel: above 1 in a scaled group. */
  readonly unitsPerPx: number;
}
