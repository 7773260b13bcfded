import * as v from 'valibot';
import {
  filled,
  flag,
  isoDate,
  latitude,
  longitude,
  names,
  number,
  sourced,
  text,
  word
} from './primitives.ts';

/** A source, as the list of sources has it. */
export const sourceSchema = v.object({
  id: filled,
  title: filled,
  publisher: text,
  date: text,
  url: text,
  tier: text
});

/** A place; an area has no position. */
export const placeSchema = v.object({
  id: filled,
  names,
  /** For map and strip, where the full name is too long. */
  shortNames: v.optional(v.partial(names), {}),
  lat: v.nullable(latitude),
  lon: v.nullable(longitude),
  kind: filled,
  /** True for a place that stands for a people rather than for itself: an end of arcs, never a mark. */
  isAnchor: v.optional(flag, false),
  iso3: filled,
  inArticle: flag,
  description: filled,
  sourceIds: sourced
});

/** One record of the tour. `stopId` is the stay it belongs to, `order` its turn. */
export const stopSchema = v.pipe(
  v.object({
    id: filled,
    stopId: word,
    order: number,
    placeId: filled,
    date: v.nullable(isoDate),
    dateEnd: v.nullable(isoDate),
    title: filled,
    people: v.array(filled),
    inArticle: flag,
    cityInArticle: flag,
    articleSays: text,
    externalSays: text,
    note: text,
    confidence: filled,
    sourceIds: sourced,
    verified: flag
  }),
  v.forward(
    v.check(
      ({ date, dateEnd }) => dateEnd === null || (date !== null && dateEnd >= date),
      'ends before it starts'
    ),
    ['dateEnd']
  )
);

/** A dated event, with or without a place. */
export const eventSchema = v.object({
  id: filled,
  date: isoDate,
  placeId: v.nullable(filled),
  title: filled,
  articleSays: text,
  externalSays: text,
  inArticle: flag,
  note: text,
  sourceIds: sourced,
  verified: flag
});

/** A telephone call. */
export const callSchema = v.object({
  id: filled,
  title: filled,
  /** The event that dates the call, so that the day is written once. */
  eventId: filled,
  fromPlaceId: filled,
  toPlaceId: filled,
  inArticle: flag,
  verified: flag,
  sourceIds: sourced
});

/** Reported recruitment; without a second end it is told and not drawn. */
export const flowSchema = v.object({
  id: filled,
  name: filled,
  unit: filled,
  fromPlaceId: filled,
  toPlaceId: v.nullable(filled),
  articleSays: text,
  externalSays: text,
  confidence: filled,
  arcEvidence: text,
  verified: flag,
  sourceIds: sourced
});
