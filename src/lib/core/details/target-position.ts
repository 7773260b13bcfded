import { greatCircle } from '../geo/great-circle.ts';
import type { Position } from '../geo/position.ts';
import type { Target } from '../scene/scene.ts';
import type { Story } from '../story/types.ts';
import { areaOf, type Areas } from './areas.ts';

/** Where a target lies: a mark, the place of an area's name, the middle of an arc; `null` when it has no place. */
export function targetPosition({ kind, id }: Target, story: Story, areas: Areas): Position | null {
  const isIt = (item: { readonly id: string }): boolean => item.id === id;
  switch (kind) {
    case 'place':
      return story.places.find(isIt)?.position ?? null;
    case 'stop':
      return story.stops.find(isIt)?.position ?? null;
    case 'event':
      return story.events.find(isIt)?.position ?? null;
    case 'leg':
      return middle(story.legs.find(isIt));
    case 'call':
      return middle(story.calls.find(isIt));
    case 'flow':
      return middle(story.flows.find(isIt));
    case 'country':
    case 'province':
      return areaOf(areas, kind, id)?.position ?? null;
  }
}

function middle(
  arc: { readonly from: Position; readonly to: Position } | undefined
): Position | null {
  return arc ? greatCircle(arc.from, arc.to).at(0.5) : null;
}
