import type { InferOutput } from 'valibot';
import { certaintyOf } from '../certainty.ts';
import type { Call, Flow, Place, StoryEvent } from '../types.ts';
import type { Checked } from '../check/check-items.ts';
import type { callSchema, flowSchema } from '../schema/record-schemas.ts';

/** Calls, dated by the event that tells of them. */
export function callsOf(
  checked: readonly Checked<InferOutput<typeof callSchema>>[],
  places: readonly Place[],
  events: readonly StoryEvent[]
): Call[] {
  return checked.flatMap(({ item }) => {
    const event = events.find((candidate) => candidate.id === item.eventId);
    const ends = endsOf(places, item.fromPlaceId, item.toPlaceId);
    return event && ends
      ? [
          {
            id: item.id,
            title: item.title,
            fromPlaceId: item.fromPlaceId,
            toPlaceId: item.toPlaceId,
            ...ends,
            date: event.date,
            isInArticle: item.inArticle,
            certainty: certaintyOf(item),
            sourceIds: item.sourceIds
          }
        ]
      : [];
  });
}

/** What the facts write of a flow that the article does not tell of; they have no flag for it. */
const NOT_IN_ARTICLE = 'Not in the article';

/** Flows with two ends; what is reported of one place only stays in the facts. */
export function flowsOf(
  checked: readonly Checked<InferOutput<typeof flowSchema>>[],
  places: readonly Place[]
): Flow[] {
  return checked.flatMap(({ item }) => {
    const { toPlaceId } = item;
    const ends = toPlaceId === null ? null : endsOf(places, item.fromPlaceId, toPlaceId);
    return toPlaceId !== null && ends
      ? [
          {
            id: item.id,
            name: item.name,
            unit: item.unit,
            fromPlaceId: item.fromPlaceId,
            toPlaceId,
            ...ends,
            articleSays: item.articleSays,
            othersSay: item.externalSays,
            confidence: item.confidence,
            evidence: item.arcEvidence,
            isInArticle: item.articleSays !== NOT_IN_ARTICLE,
            isVerified: item.verified,
            sourceIds: item.sourceIds
          }
        ]
      : [];
  });
}

function endsOf(
  places: readonly Place[],
  fromId: string,
  toId: string
): Pick<Call, 'from' | 'to'> | null {
  const from = places.find((place) => place.id === fromId)?.position;
  const to = places.find((place) => place.id === toId)?.position;
  return from && to ? { from, to } : null;
}
