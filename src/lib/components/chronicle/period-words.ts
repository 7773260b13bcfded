import { daysIn } from '#lib/core/chronicle/chronicle.ts';
import { isFromStart } from '#lib/core/chronicle/period.ts';
import type { Days } from '#lib/core/story/text/date-words.ts';
import type { Language, StoryEvent } from '#lib/core/story/types.ts';
import { formatDate, formatDates } from '#lib/i18n/format.ts';
import { freeTranslator } from '#lib/i18n/translate-free.ts';

/** What a period shows, in one line: "Up to 8 January 2020: 17 of 18 events". */
export function periodWords(
  events: readonly StoryEvent[],
  period: Days | null,
  language: Language
): string {
  const t = freeTranslator(language);
  const total = events.length;
  if (!period) {
    return t('chronicle.summaryAll', { total });
  }
  const count = daysIn(events, period).flatMap(({ events: some }) => some).length;
  return isFromStart(period)
    ? t('chronicle.summary', { date: formatDate(period.end, language, 'date'), count, total })
    : t('chronicle.summaryOnly', {
        dates: formatDates(period.start, period.end, language, 'date'),
        count,
        total
      });
}

/** A day and how much happened on it: "8 January 2020, 4 events". */
export function dayWords(events: readonly StoryEvent[], day: string, language: Language): string {
  const t = freeTranslator(language);
  const count = events.filter((event) => event.date === day).length;
  const date = formatDate(day, language, 'date');
  switch (count) {
    case 0:
      return t('chronicle.dayNone', { date });
    case 1:
      return t('chronicle.dayEvent', { date });
    default:
      return t('chronicle.dayEvents', { date, count });
  }
}
