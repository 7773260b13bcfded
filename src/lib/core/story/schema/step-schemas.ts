import * as v from 'valibot';
import { LAYERS } from '../layers.ts';
import { filled, flag, ids, sourced, text, word } from './primitives.ts';

const sentence = v.object({
  text: filled,
  sourceIds: sourced,
  isDagger: v.optional(flag, false)
});

const layer = v.picklist(LAYERS, 'is not a layer');

/** One page of the tour, its texts with holes for what the data say. */
export const stepSchema = v.object({
  id: word,
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

/** Title and subtitle of the whole, and where the tour starts and ends: drawn as a star, without a number. */
export const metaSchema = v.object({ title: filled, subtitle: filled, homePlaceId: filled });

/** Countries of the study region. */
export const studyRegionSchema = v.array(
  v.pipe(text, v.regex(/^[A-Z]{3}$/, 'is not an ISO code of three letters')),
  'is not a list'
);
