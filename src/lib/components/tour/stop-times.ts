import type { Story } from '#lib/core/story/types.ts';
import type { Timeline } from '#lib/core/tour/timeline.ts';

/** When the traveller is at a stop: the departure at the start of the first leg, each other stop at the end of its leg. */
export interface StopTime {
  readonly stopId: string;
  readonly elapsedMs: number;
}

/** Times of all stops in order; empty for a tour without legs. */
export function stopTimes(timeline: Timeline): StopTime[] {
  const first = timeline.legs[0];
  if (!first?.fromStopId) {
    return [];
  }
  return [
    { stopId: first.fromStopId, elapsedMs: first.startMs },
    ...timeline.legs.flatMap((leg) =>
      leg.toStopId ? [{ stopId: leg.toStopId, elapsedMs: leg.endMs }] : []
    )
  ];
}

/** The address of the step that tells of a stop; the first step when none does. */
export function stopHref(story: Story, stopId: string): string {
  const leg = story.legs.find((candidate) => candidate.toStopId === stopId);
  const step = leg && story.steps.find((candidate) => candidate.legIds.includes(leg.id));
  return step ? `?step=${step.id}` : '?';
}
