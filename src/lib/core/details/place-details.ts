import { certaintyOf } from '../story/certainty.ts';
import type { Certainty, Place, Stop } from '../story/types.ts';
import { accountOf, bareAccount, claimAccounts } from './accounts.ts';
import type { Citer } from './citer.ts';
import type { Known, Parts, Related, Remark } from './details-view.ts';

/** A place: what it is, what the article says of it, and what happened or who stopped there. */
export function placeDetails(place: Place, { story, facts }: Known, citer: Citer): Parts {
  const remarks = [descriptionOf(place, citer)];
  const claimed = claimAccounts({ kind: 'place', id: place.id }, facts, citer);
  return {
    title: { kind: 'names', names: place.names },
    names: place.names,
    isDagger: !place.isInArticle,
    remarks,
    accounts:
      claimed.length > 0 ? claimed : [bareAccount({ ...place, certainty: sureness(place) }, citer)],
    figures: [],
    related: [
      ...story.stops
        .filter((stop) => stop.placeId === place.id && stop.date !== null)
        .map((stop): Related => relatedStop(stop)),
      ...eventsAt(place.id, story.events)
    ]
  };
}

/** A stop: its place, and each record of what happened there. */
export function stopDetails(stop: Stop, { story }: Known, citer: Citer): Parts {
  const place = story.places.find((candidate) => candidate.id === stop.placeId);
  return {
    title: { kind: 'names', names: stop.names },
    names: stop.names,
    isDagger: stop.isDagger,
    remarks: place ? [descriptionOf(place, citer)] : [],
    // One disc stands for every stay at its place: home is three of them.
    accounts: story.stops
      .filter((candidate) => candidate.placeId === stop.placeId)
      .flatMap((candidate) => candidate.records.map((record) => accountOf(record, citer))),
    figures: [],
    related: eventsAt(stop.placeId, story.events)
  };
}

function sureness({ isInArticle, sourceIds }: Place): Certainty {
  return certaintyOf({ inArticle: isInArticle, verified: true, sourceIds });
}

function descriptionOf(place: Place, { cite }: Citer): Remark {
  return { kind: 'text', text: place.description, citations: cite(place.sourceIds) };
}

function relatedStop(stop: Stop): Related {
  const [record] = stop.records;
  return {
    target: { kind: 'stop', id: stop.id },
    title: record ? { kind: 'text', text: record.title } : { kind: 'names', names: stop.names }
  };
}

function eventsAt(placeId: string, events: Known['story']['events']): Related[] {
  return events
    .filter((event) => event.placeId === placeId)
    .map((event) => ({
      target: { kind: 'event', id: event.id },
      title: { kind: 'text', text: event.title }
    }));
}
