import { roundDistanceKm } from '#lib/core/geo/round-distance.ts';
import type { Language } from '#lib/core/story/types.ts';

/** `full` names weekday and year, `date` the year, `day` is "12 January", `short` is "12 Jan". */
export type DateStyle = 'full' | 'date' | 'day' | 'short';

const OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' }
};

/** Every date is Gregorian, whatever calendar the language prefers by default. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB-u-ca-gregory',
  ur: 'ur-u-ca-gregory',
  fa: 'fa-u-ca-gregory',
  ar: 'ar-u-ca-gregory'
};

/** An ISO date in words, read as UTC. */
export function formatDate(iso: string, language: Language, style: DateStyle): string {
  return format(language, style)
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(',', '');
}

/** One day or a span of days, "12–13 January". */
export function formatDates(
  iso: string,
  isoEnd: string | null,
  language: Language,
  style: DateStyle
): string {
  if (!isoEnd || isoEnd === iso) {
    return formatDate(iso, language, style);
  }
  const [from, to] = [new Date(`${iso}T00:00:00Z`), new Date(`${isoEnd}T00:00:00Z`)];
  return (
    format(language, style)
      .formatRange(from, to)
      // Intl sets thin and unbreakable spaces; "12–13 January" is tight, "31 January – 2 February" is not.
      .replace(/\s+/g, ' ')
      .replace(/(?<=\d) ?– ?(?=\d)/, '–')
      .replace(/,/g, '')
  );
}

/** A distance rounded to what it can bear, without the unit: "1,260". */
export function formatKm(distanceKm: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(roundDistanceKm(distanceKm));
}

/** An area of that many square kilometres, "881,000". */
export function formatKm2(areaKm2: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(areaKm2);
}

/** The time of day where the reader is, "14:07"; from milliseconds of the wall clock. */
export function formatTime(nowMs: number, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(nowMs));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and style: making one costs more than a thousand dates. */
function format(language: Language, style: DateStyle): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], { ...OPTIONS[style], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}
