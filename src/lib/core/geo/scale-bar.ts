/** A scale bar: a round number of kilometres and how wide it is drawn. */
export interface ScaleBar {
  readonly km: number;
  readonly widthPx: number;
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten kilometres that fits `maxWidthPx`.
 * `null` when the scale is not a positive number or not even a metre fits.
 */
export function scaleBar(pixelsPerKm: number, maxWidthPx: number): ScaleBar | null {
  const maxKm = maxWidthPx / pixelsPerKm;
  if (!(pixelsPerKm > 0) || !(maxKm >= 0.001) || !Number.isFinite(maxKm)) {
    return null;
  }
  const power = 10 ** Math.floor(Math.log10(maxKm));
  const km = ([5, 2, 1].find((factor) => factor * power <= maxKm) ?? 1) * power;
  return { km, widthPx: km * pixelsPerKm };
}
