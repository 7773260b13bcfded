import { greatCircle } from '../geo/great-circle.ts';
import { roundDistanceKm } from '../geo/round-distance.ts';
import type { Measurement } from '../measure/measurement.ts';
import type { Arc, Label } from './scene.ts';

const ID = 'measure';
/** Beside the arrow head, which rests at 0.55. */
const LABEL_AT = 0.42;
/** Every other name gives way to it: it was asked for. */
const PRIORITY = 110;

/** The measured line as an arc, drawn by both painters as they draw every great circle; none when nothing is measured. */
export function measuredArc(measured: Measurement | null): Arc[] {
  return measured && measured.distanceKm > 0
    ? [
        {
          id: ID,
          kind: 'measure',
          from: measured.from,
          to: measured.to,
          isInferred: false,
          offsetPx: 0
        }
      ]
    : [];
}

/** Its length, written beside it as the long legs write theirs. */
export function measuredLabel(measured: Measurement | null): Label[] {
  return measured
    ? [
        {
          id: ID,
          text: `${roundDistanceKm(measured.distanceKm).toLocaleString('en-GB')} km`,
          position: greatCircle(measured.from, measured.to).at(LABEL_AT),
          kind: 'distance',
          priority: PRIORITY
        }
      ]
    : [];
}
