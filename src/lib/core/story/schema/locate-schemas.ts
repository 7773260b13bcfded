import * as v from 'valibot';
import type { LocateTarget } from '#lib/core/locate/locate.ts';
import { filled, sourced, word } from './primitives.ts';

const target = v.custom<LocateTarget>(
  (raw) => typeof raw === 'string' && /^(?:country:[A-Z]{3}|place:[a-z][a-z-]*)$/.test(raw),
  'is neither country:CODE nor place:id'
);

/** A round of the game: what is asked, among which others, and what is told of it. */
export const locateRoundSchema = v.object({
  id: word,
  title: filled,
  anchors: v.array(word, 'is not a list'),
  items: v.array(
    v.object({
      target,
      others: v.pipe(v.array(target, 'is not a list'), v.length(4, 'are not four')),
      fact: filled,
      sourceIds: sourced
    }),
    'is not a list'
  )
});
