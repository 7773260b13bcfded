import * as v from 'valibot';
import { filled, flag, ids, number, sourced, word } from './primitives.ts';

const asked = v.pipe(
  v.object({
    question: filled,
    answer: filled,
    sourceIds: v.optional(ids, []),
    isUnknown: v.optional(flag, false)
  }),
  v.check(
    ({ sourceIds, isUnknown }) => isUnknown || sourceIds.length > 0,
    'has no source, and does not say that the sources do not tell (isUnknown)'
  )
);

/** The speaker's notes of one step; `id` is the step's. Texts have the same holes as the steps. */
export const noteSchema = v.object({
  id: word,
  minutes: v.pipe(number, v.minValue(0.5, 'is less than half a minute')),
  say: v.pipe(
    v.array(v.object({ text: filled, sourceIds: sourced })),
    v.minLength(1, 'has nothing to say')
  ),
  pointAt: v.array(filled),
  ifAsked: v.array(asked)
});
