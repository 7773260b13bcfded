import type { Story } from '#lib/core/story/types.ts';

/** The address of the step that tells of a stop; the first step when none does. */
export function stopHref(story: Story, stopId: string): string {
  const leg = story.legs.find((candidate) => candidate.toStopId === stopId);
  const step = leg && story.steps.find((candidate) => candidate.legIds.includes(leg.id));
  return step ? `?step=${step.id}` : '?';
}
