// The parts every schema is made of. Messages complete the sentence "this value …".
import * as v from 'valibot';

export const text = v.string('is not a text');
export const flag = v.boolean('is neither true nor false');
export const filled = v.pipe(text, v.minLength(1, 'is empty'));
export const ids = v.array(filled, 'is not a list');
/** A day of the calendar: neither `12 January` nor `2020-02-31`. */
export const isoDate = v.pipe(
  text,
  v.isoDate('is not a date like 2020-01-12'),
  v.check(isRealDay, 'is not a day of the calendar')
);
/** Degrees north. The usual mistake is the two numbers of a position the wrong way round. */
export const latitude = v.pipe(
  v.number('is not a number'),
  v.minValue(-90, 'is out of range: swapped coordinate?'),
  v.maxValue(90, 'is out of range: swapped coordinate?')
);
/** Degrees east. */
export const longitude = v.pipe(
  v.number('is not a number'),
  v.minValue(-180, 'is out of range'),
  v.maxValue(180, 'is out of range')
);
export const percent = v.pipe(
  v.number('is not a number'),
  v.minValue(0, 'is no percentage'),
  v.maxValue(100, 'is no percentage')
);
export const names = v.object({ en: filled, ur: filled, fa: filled, ar: filled });

/** What a fact rests on: at least one source. A missing list says the same as an empty one. */
export const sourced = v.pipe(v.optional(ids, []), v.minLength(1, 'has no source'));

/** An id that stands in addresses: a word, so that an inserted step or stop breaks no link. */
export const word = v.pipe(filled, v.regex(/^[a-z][a-z-]*$/, 'is not a word'));
export const number = v.number('is not a number');

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
