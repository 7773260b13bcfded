/** Pixels of one line and one page of a wheel that counts in those. */
const UNIT_PX = [1, 16, 400];
/** A notch of 100 pixels zooms by 1.22; a single turn never by more than double. */
const PER_PX = 0.002;

interface Wheel {
  readonly deltaY: number;
  readonly deltaMode: number;
  /** Set by browsers for a pinch on a touchpad, whose deltas are small. */
  readonly ctrlKey: boolean;
}

/** By how much a turn of the wheel zooms; away from the person is in. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Wheel): number {
  const px = deltaY * (UNIT_PX[deltaMode] ?? 1) * (ctrlKey ? 5 : 1);
  return Math.min(Math.max(Math.exp(-px * PER_PX), 0.5), 2);
}
