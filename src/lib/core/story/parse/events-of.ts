import type { InferOutput } from 'valibot';
import { certaintyOf } from '../certainty.ts';
import type { Place, StoryEvent } from '../types.ts';
import type { Checked } from '../check/check-items.ts';
import type { eventSchema } from '../schema/record-schemas.ts';

/** Events, each at the position of its place; one without a place is listed and not drawn. */
export function eventsOf(
  checked: readonly Checked<InferOutput<typeof eventSchema>>[],
  places: readonly Place[]
): StoryEvent[] {
  return checked.map(({ item }) => ({
    id: item.id,
    date: item.date,
    placeId: item.placeId,
    position: places.find((place) => place.id === item.placeId)?.position ?? null,
    title: item.title,
    articleSays: item.articleSays,
    othersSay: item.externalSays,
    isInArticle: item.inArticle,
    certainty: certaintyOf(item),
    note: item.note,
    sourceIds: item.sourceIds
  }));
}
