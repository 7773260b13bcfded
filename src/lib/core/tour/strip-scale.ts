import type { Timeline } from './timeline.ts';

/** Turns moments of the tour into positions along a strip of evenly spaced stops, and back. */
export interface StripScale {
  /** Position of the last stop; the first is 0. */
  readonly last: number;
  /** 0 at the first stop, 1 at the second, 1.5 half way through the leg to the third. */
  readonly positionAt: (elapsedMs: number) => number;
  /** The moment of arrival at a stop (of departure from the first), or the moment within a leg. */
  readonly msAt: (position: number) => number;
}

/** The scale of the legs that lead to one of `stopIds`; without legs everything is at 0. */
export function stripScale(timeline: Timeline, stopIds: readonly string[]): StripScale {
  const legs = timeline.legs.filter((leg) => leg.toStopId && stopIds.includes(leg.toStopId));
  return {
    last: legs.length,
    positionAt: (elapsedMs) =>
      legs.reduce(
        (sum, { startMs, endMs }) => sum + clamp((elapsedMs - startMs) / (endMs - startMs), 0, 1),
        0
      ),
    msAt: (position) => {
      const at = clamp(position, 0, legs.length);
      const arrived = Math.floor(at);
      const leg = legs[at === arrived ? arrived - 1 : arrived];
      if (!leg) {
        return legs[0]?.startMs ?? 0;
      }
      return at === arrived ? leg.endMs : leg.startMs + (at - arrived) * (leg.endMs - leg.startMs);
    }
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
