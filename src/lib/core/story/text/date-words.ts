/** One day or a span of days, ISO dates read as UTC. `end` equals `start` for a single day. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** How much of a date is written out. */
export interface DateDetail {
  readonly weekday: boolean;
  readonly year: boolean;
}

const DAY_MS = 86_400_000;

/** A day or span in English words: "Sunday 12 January 2020", "12–13 January", "Sunday 12 to Monday 13 January 2020". */
export function daysInWords({ start, end }: Days, detail: DateDetail): string {
  const last = dayInWords(end, detail);
  if (start === end) {
    return last;
  }
  const isSameYear = part(start, 'year') === part(end, 'year');
  const isSameMonth = isSameYear && part(start, 'month') === part(end, 'month');
  if (isSameMonth && !detail.weekday) {
    return `${part(start, 'day')}–${last}`;
  }
  const weekday = detail.weekday ? `${weekdayOf(start)} ` : '';
  const month = isSameMonth ? '' : ` ${part(start, 'month')}`;
  const year = detail.year && !isSameYear ? ` ${part(start, 'year')}` : '';
  return `${weekday}${part(start, 'day')}${month}${year} to ${last}`;
}

/** "Sunday". */
export function weekdayOf(iso: string): string {
  return part(iso, 'weekday');
}

/** "January 2020". */
export function monthOf(iso: string): string {
  return `${part(iso, 'month')} ${part(iso, 'year')}`;
}

/** Whole days from one date to the other; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((atNoon(to) - atNoon(from)) / DAY_MS);
}

function dayInWords(iso: string, detail: DateDetail): string {
  return [
    ...(detail.weekday ? [weekdayOf(iso)] : []),
    part(iso, 'day'),
    part(iso, 'month'),
    ...(detail.year ? [part(iso, 'year')] : [])
  ].join(' ');
}

/** One part at a time: the commas, spaces and dashes between them differ from release to release of ICU. */
function part(iso: string, name: 'weekday' | 'day' | 'month' | 'year'): string {
  const style = name === 'day' || name === 'year' ? 'numeric' : 'long';
  return new Intl.DateTimeFormat('en-GB', { [name]: style, timeZone: 'UTC' }).format(atNoon(iso));
}

function atNoon(iso: string): number {
  return Date.parse(`${iso}T12:00:00Z`);
}
