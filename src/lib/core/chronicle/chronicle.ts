import type { Days } from '../story/text/date-words.ts';
import type { StoryEvent } from '../story/types.ts';
import { CHRONICLE, isIn } from './period.ts';

/** A day on which something happened, with all that did. No source gives hours, so a day is not divided. */
export interface EventDay {
  readonly day: string;
  readonly events: readonly StoryEvent[];
}

/** The days with events, in order; those of one day in the order of the story. */
export function eventDays(events: readonly StoryEvent[]): EventDay[] {
  const days = [...new Set(events.map((event) => event.date))].toSorted();
  return days.map((day) => ({ day, events: events.filter((event) => event.date === day) }));
}

/** The days with events of a period; `null` is all time. */
export function daysIn(events: readonly StoryEvent[], period: Days | null): EventDay[] {
  return eventDays(events.filter((event) => isIn(event.date, period)));
}

/** The next day with events after a day, or the one before it; `null` where there is none. */
export function eventDayFrom(
  events: readonly StoryEvent[],
  day: string,
  direction: 1 | -1
): string | null {
  const days = eventDays(events).map((entry) => entry.day);
  return direction === 1
    ? (days.find((candidate) => candidate > day) ?? null)
    : (days.findLast((candidate) => candidate < day) ?? null);
}

/** The period with one end moved to a day. Ends never pass each other: the moved one takes the other along. */
export function withEnd(period: Days, end: 'start' | 'end', day: string): Days {
  const clamped =
    day < CHRONICLE.start ? CHRONICLE.start : day > CHRONICLE.end ? CHRONICLE.end : day;
  return end === 'start'
    ? { start: clamped, end: clamped > period.end ? clamped : period.end }
    : { start: clamped < period.start ? clamped : period.start, end: clamped };
}
