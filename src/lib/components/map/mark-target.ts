import type { PlaceMark, Target } from '#lib/core/scene/scene.ts';
import type { Step, StoryEvent } from '#lib/core/story/types.ts';

/**
 * What a mark opens: the event that its name tells of, where a period chose it or it is the only one here; else
 * the place, whose card leads to each of them. On the tour only the step's own events count.
 */
export function markTarget(
  { id, kind, event }: PlaceMark,
  events: readonly StoryEvent[],
  step: Step | null
): Target {
  const here = events.filter(
    (one) => one.placeId === id && (step === null || step.eventIds.includes(one.id))
  );
  const [only] = here.length === 1 ? here : [];
  const eventId = kind === 'event' ? (event?.id ?? only?.id) : undefined;
  return eventId === undefined ? { kind: 'place', id } : { kind: 'event', id: eventId };
}
