import { daysBetween } from '../story/text/date-words.ts';
import { CHRONICLE } from './period.ts';

/** From here on the scale counts days; before, years. */
export const BREAK_DAY = '2020-01-01';
/** A year before the break is as wide as so many days after it. */
export const DAYS_PER_YEAR = 2;

const DAY_MS = 86_400_000;

const daysBefore = daysBetween(CHRONICLE.start, BREAK_DAY);
const daysAfter = daysBetween(BREAK_DAY, CHRONICLE.end);
const yearsBefore = Number(BREAK_DAY.slice(0, 4)) - Number(CHRONICLE.start.slice(0, 4));
/** Where the break lies on the scale, 0 to 1. */
export const BREAK_AT = (yearsBefore * DAYS_PER_YEAR) / (yearsBefore * DAYS_PER_YEAR + daysAfter);

/**
 * Where a day lies on the scale of the chronicle, 0 to 1; days outside lie at its ends. The scale is in two pieces:
 * five sparse years take less than a third of it, the three dense weeks of January 2020 the rest.
 */
export function positionOf(day: string): number {
  const after = daysBetween(BREAK_DAY, day);
  const at =
    after < 0
      ? BREAK_AT * (1 + after / daysBefore)
      : BREAK_AT + (1 - BREAK_AT) * (after / daysAfter);
  return Math.min(Math.max(at, 0), 1);
}

/** The day nearest to a position of the scale. */
export function dayAt(position: number): string {
  const at = Math.min(Math.max(position, 0), 1);
  const after =
    at < BREAK_AT
      ? (at / BREAK_AT - 1) * daysBefore
      : ((at - BREAK_AT) / (1 - BREAK_AT)) * daysAfter;
  return addDays(BREAK_DAY, Math.round(after));
}

/** An ISO date so many days later; negative for earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
