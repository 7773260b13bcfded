import * as v from 'valibot';

const text = v.string('is not a text');
const flag = v.boolean('is neither true nor false');
const filled = v.pipe(text, v.minLength(1, 'is empty'));
const ids = v.array(filled, 'is not a list');
const isoDate = v.pipe(text, v.isoDate('is not a date like 2020-01-12'));
const latitude = v.pipe(
  v.number('is not a number'),
  v.minValue(-90, 'is out of range: swapped coordinate?'),
  v.maxValue(90, 'is out of range: swapped coordinate?')
);
const longitude = v.pipe(
  v.number('is not a number'),
  v.minValue(-180, 'is out of range'),
  v.maxValue(180, 'is out of range')
);
const percent = v.pipe(
  v.number('is not a number'),
  v.minValue(0, 'is no percentage'),
  v.maxValue(100, 'is no percentage')
);
const names = v.object({ en: filled, ur: filled, fa: filled, ar: filled });

/** What a fact rests on: at least one source. A missing list says the same as an empty one. */
export const sourced = v.pipe(v.optional(ids, []), v.minLength(1, 'has no source'));

export const sourceSchema = v.object({
  id: filled,
  title: filled,
  publisher: text,
  date: text,
  url: text,
  tier: text
});

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

export const stopSchema = v.pipe(
  v.object({
    id: filled,
    stopId: v.pipe(filled, v.regex(/^[a-z][a-z-]*$/, 'is not a word')),
    order: v.number('is not a number'),
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

const sentence = v.object({
  text: filled,
  sourceIds: sourced,
  isDagger: v.optional(flag, false)
});

const layer = v.picklist(
  ['share', 'provinces', 'relief', 'rivers', 'places', 'events', 'tour', 'calls', 'flows'],
  'is not a layer'
);

export const stepSchema = v.object({
  id: v.pipe(filled, v.regex(/^[a-z][a-z-]*$/, 'is not a word')),
  kicker: filled,
  headline: filled,
  paragraphs: v.array(v.array(sentence)),
  framing: v.picklist(['region', 'gulf', 'pakistan', 'wide'], 'is not a framing'),
  layers: v.array(layer),
  legIds: ids,
  emphasisLegId: v.nullable(filled),
  stopId: v.nullable(filled),
  placeIds: ids,
  eventIds: ids,
  callIds: ids,
  dwellMs: v.pipe(v.number(), v.minValue(1000, 'is shorter than a second')),
  mapText: filled,
  certaintyText: text,
  shortName: filled
});

export const shareSchema = v.object({
  iso3: filled,
  name: filled,
  recommended: v.pipe(
    v.object({
      base: v.literal('shareOfMuslims', 'is another base than the share of Muslims'),
      low: percent,
      high: percent,
      qualifier: text,
      year: v.number('is not a number'),
      sourceIds: sourced,
      verified: flag
    }),
    v.forward(
      v.check(({ low, high }) => low <= high, 'is below the low end'),
      ['high']
    )
  )
});

/** Countries that Pew lists with less than one per cent. */
export const underOneSchema = v.object({
  verified: flag,
  sourceIds: sourced,
  iso3: ids,
  names: v.record(text, filled)
});

/** The part of a country's figures that brings the article's share of all people to a share of Muslims. */
export const articleShareSchema = v.object({
  iso3: filled,
  estimates: v.array(v.object({ source: text, base: text, low: v.nullable(percent) })),
  population: v.object({ muslimPct2010: percent, muslimPct2020: percent })
});

export const metaSchema = v.object({ title: filled, subtitle: filled });

export const studyRegionSchema = v.array(
  v.pipe(text, v.regex(/^[A-Z]{3}$/, 'is not an ISO code of three letters')),
  'is not a list'
);
