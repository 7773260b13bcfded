import { greatCircle, initialBearingDeg } from '#lib/core/geo/great-circle.ts';
import { EARTH_RADIUS_KM, RADIANS_PER_DEGREE } from '#lib/core/geo/position.ts';
import type { Palette } from '#lib/core/theme/palette.ts';
import type { ArcPart } from './arc-parts.ts';

/** Numbers a part takes: 4 for the circle, 4 for the line, 2 for the dash, 1 for the colour's bytes. */
export const FLOATS_PER_PART = 11;
export const BYTES_PER_PART = FLOATS_PER_PART * 4;

/** Arcs as the shader reads them. */
export interface PackedArcs {
  readonly data: ArrayBuffer;
  readonly count: number;
  /** Segments every line is cut into. */
  readonly segments: number;
  /** West and east end of all arcs, degrees; may run past ±180. */
  readonly lngRange: readonly [number, number];
}

/** At 1.5° a great circle 500 pixels from its centre is a tenth of a pixel off its chord. */
const RADIANS_PER_SEGMENT = 0.026;
const MIN_SEGMENTS = 12;
const MAX_SEGMENTS = 96;
/** With many arcs each gets fewer segments: the shader's work stays within this many. */
const SEGMENT_BUDGET = 120_000;

/**
 * The instance data of all parts, in drawing order. Each holds its great circle as start, length and course,
 * from which the shader walks it.
 */
export function packArcs(
  parts: readonly ArcPart[],
  palette: Palette,
  lineScale: number
): PackedArcs {
  const data = new ArrayBuffer(parts.length * BYTES_PER_PART);
  const floats = new Float32Array(data);
  const bytes = new Uint8Array(data);
  let [west, east, longest] = [Infinity, -Infinity, 0];
  parts.forEach(({ arc, role, style }, index) => {
    const circle = greatCircle(arc.from, arc.to);
    const angle = circle.distanceKm / EARTH_RADIUS_KM;
    const endLng = circle.at(1)[0];
    west = Math.min(west, arc.from[0], endLng);
    east = Math.max(east, arc.from[0], endLng);
    longest = Math.max(longest, angle);
    const { line, headPx } = style;
    const [on = 0, off = 0] = line.dash ?? [];
    const at = index * FLOATS_PER_PART;
    floats.set(
      [
        arc.from[0] * RADIANS_PER_DEGREE,
        arc.from[1] * RADIANS_PER_DEGREE,
        angle,
        initialBearingDeg(arc.from, arc.to) * RADIANS_PER_DEGREE,
        line.width * lineScale,
        arc.offsetPx,
        role === 'head' ? headPx * lineScale : 0,
        line.isRound ? 1 : 0,
        on * lineScale,
        off * lineScale
      ],
      at
    );
    bytes.set([...rgb(palette[style.color]), 255], (at + 10) * 4);
  });
  return {
    data,
    count: parts.length,
    segments: segmentsFor(longest, parts.length),
    lngRange: [west, east]
  };
}

function segmentsFor(angle: number, count: number): number {
  const needed = Math.ceil(angle / RADIANS_PER_SEGMENT);
  const allowed = Math.floor(SEGMENT_BUDGET / Math.max(count, 1));
  return Math.max(Math.min(needed, allowed, MAX_SEGMENTS), MIN_SEGMENTS);
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
