import type { Target } from '../scene/scene.ts';
import type { Step, Story } from '../story/types.ts';

/** The step of the tour that tells of a target; `null` when none does. */
export function tellingStep(target: Target, story: Story): string | null {
  const first = (tells: (step: Step) => boolean): string | null =>
    story.steps.find(tells)?.id ?? null;
  switch (target.kind) {
    case 'leg':
      return first((step) => step.legIds.includes(target.id));
    case 'call':
      return first((step) => step.callIds.includes(target.id));
    case 'event':
      return first((step) => step.eventIds.includes(target.id));
    case 'flow':
      return first((step) => step.layers.includes('flows'));
    case 'country':
      return story.shares.some((share) => share.iso3 === target.id && share.isVerified)
        ? first((step) => step.layers.includes('share'))
        : null;
    case 'province':
      return null;
    case 'stop':
      return stepOfStops(story, [target.id]);
    case 'place':
      return first((step) => step.placeIds.includes(target.id)) ?? stepOfPlace(story, target.id);
  }
}

function stepOfPlace(story: Story, placeId: string): string | null {
  const eventIds = story.events.filter((event) => event.placeId === placeId).map(({ id }) => id);
  const stopIds = story.stops.filter((stop) => stop.placeId === placeId).map(({ id }) => id);
  const byEvent = story.steps.find((step) => eventIds.some((id) => step.eventIds.includes(id)));
  return stepOfStops(story, stopIds) ?? byEvent?.id ?? null;
}

/** A stop is told where its leg arrives; the departure where its leg begins. */
function stepOfStops(story: Story, stopIds: readonly string[]): string | null {
  const legIdsOf = (end: 'toStopId' | 'fromStopId'): string[] =>
    story.legs.filter((leg) => stopIds.includes(leg[end])).map(({ id }) => id);
  const stepOfLegs = (legIds: readonly string[]): string | null =>
    story.steps.find((step) => legIds.some((id) => step.legIds.includes(id)))?.id ?? null;
  return stepOfLegs(legIdsOf('toStopId')) ?? stepOfLegs(legIdsOf('fromStopId'));
}
