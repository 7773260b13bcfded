import type { Days } from '../story/text/date-words.ts';

/** What the chronicle covers: every dated event lies in it. */
export const CHRONICLE: Days = { start: '2015-01-01', end: '2020-01-22' };

/** Whether a day, an ISO date, is of the period, its first and last day included; `null` is all time. */
export function isIn(day: string, period: Days | null): boolean {
  return period === null || (period.start <= day && day <= period.end);
}

/** True for a period that begins where the chronicle does: "up to" its last day. */
export function isFromStart({ start }: Days): boolean {
  return start <= CHRONICLE.start;
}

/** A period as an address has it: its last day, or first and last with a comma. */
export function periodToText(period: Days): string {
  return isFromStart(period) ? period.end : `${period.start},${period.end}`;
}

/** Inverse of `periodToText`; a string is what is wrong with the text. */
export function periodFromText(text: string): Days | string {
  const days = text.split(',');
  const [start = '', end = start] = days.length === 1 ? [CHRONICLE.start, ...days] : days;
  if (days.length > 2 || ![start, end].every(isDay)) {
    return 'is not a day such as 2020-01-08, or two with a comma';
  }
  if (![start, end].every((day) => isIn(day, CHRONICLE))) {
    return `is not from ${CHRONICLE.start} to ${CHRONICLE.end}`;
  }
  return start <= end ? { start, end } : 'ends before it begins';
}

/** A day that the calendar has: not the 30th of February. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
