import { roundDistanceKm } from '#lib/core/geo/round-distance.ts';
import { otherSourceIds } from '../certainty.ts';
import type { Certainty, Leg, Place, Stop } from '../types.ts';
import { daysBetween, daysInWords, monthOf, weekdayOf, type Days } from './date-words.ts';
import { countOf, numberWord } from './number-words.ts';

/** Something with a date that a text may name: a stop, one record of a stop, an event, a call. */
export interface Dated {
  readonly id: string;
  readonly days: Days | null;
  readonly certainty: Certainty;
  readonly isInArticle: boolean;
  readonly sourceIds: readonly string[];
}

/** What the holes of a text are filled from. */
export interface Lookup {
  readonly dated: readonly Dated[];
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
  readonly places: readonly Place[];
}

const SHORT = { weekday: false, year: false };

/**
 * The value of one hole, so that a date, number or distance is written once, in the data:
 *
 * - `date:ID` a date, its length left to the reader; `day:ID` always "12 January"; `weekday:ID`; `month:ID` "January 2020"
 * - `days:ID:ID` days from the first to the second, "four days"
 * - `number:STOP` on its disc; `count:stops` and `words:stops` of the numbered stops, "5" and "five"
 * - `distance:LEG` "1,260 km"; `place:PLACE` its English name; `certainty:ID` in the map's words
 *
 * ID is a stop, record, event or call; `ID.start` and `ID.end` are the ends of its span, `ID..ID` the
 * span over two. `null` when the hole means nothing or what it names has no date.
 */
export function readHole(inside: string, lookup: Lookup): string | Days | null {
  const [kind = '', id = '', other = ''] = inside.split(':');
  switch (kind) {
    case 'date':
      return daysOf(id, lookup);
    case 'day':
      return withDays(id, lookup, (days) => daysInWords(days, SHORT));
    case 'weekday':
      return withDays(id, lookup, (days) => weekdayOf(days.start));
    case 'month':
      return withDays(id, lookup, (days) => monthOf(days.start));
    case 'days':
      return withDays(id, lookup, (from) =>
        withDays(other, lookup, (to) => countOf(daysBetween(from.end, to.start), 'day'))
      );
    case 'number':
      return lookup.stops.find((stop) => stop.id === id)?.number?.toString() ?? null;
    case 'count':
      return id === 'stops' ? String(numbered(lookup)) : null;
    case 'words':
      return id === 'stops' ? numberWord(numbered(lookup)) : null;
    case 'distance':
      return distanceOf(id, lookup);
    case 'place':
      return lookup.places.find((place) => place.id === id)?.names.en ?? null;
    case 'certainty':
      return certaintyWords(lookup.dated.find((dated) => dated.id === id));
    default:
      return null;
  }
}

function withDays<Value>(id: string, lookup: Lookup, read: (days: Days) => Value): Value | null {
  const days = daysOf(id, lookup);
  return days ? read(days) : null;
}

function daysOf(id: string, lookup: Lookup): Days | null {
  const [first = '', last] = id.split('..');
  if (last !== undefined) {
    const [from, to] = [daysOf(first, lookup), daysOf(last, lookup)];
    return from && to ? { start: from.start, end: to.end } : null;
  }
  const [name = '', edge] = id.split('.');
  const days = lookup.dated.find((dated) => dated.id === name)?.days ?? null;
  if (!days || edge === undefined) {
    return days;
  }
  return edge === 'start' || edge === 'end' ? { start: days[edge], end: days[edge] } : null;
}

function numbered({ stops }: Lookup): number {
  return stops.filter((stop) => stop.number !== null).length;
}

function distanceOf(id: string, { legs }: Lookup): string | null {
  const leg = legs.find((candidate) => candidate.id === id);
  return leg ? `${roundDistanceKm(leg.distanceKm).toLocaleString('en-GB')} km` : null;
}

function certaintyWords(fact: Dated | undefined): string | null {
  switch (fact?.certainty) {
    case undefined:
      return null;
    case 'in-article':
      return 'in the article';
    case 'one-source':
      return fact.isInArticle ? 'in the article, and one other source' : 'one source';
    case 'not-established':
      return 'not established';
    case 'several-sources': {
      const count = countOf(otherSourceIds(fact.sourceIds).length, 'source');
      return fact.isInArticle
        ? `in the article, also reported by ${count}`
        : `reported by ${count}`;
    }
  }
}
