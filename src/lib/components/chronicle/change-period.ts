import { daysIn } from '#lib/core/chronicle/chronicle.ts';
import type { Days } from '#lib/core/story/text/date-words.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { freeTranslator } from '#lib/i18n/translate-free.ts';
import type { AppState } from '#lib/state/app-context.ts';
import { periodWords } from './period-words.ts';

/** Chooses a period and says what its last day brought, and how much of all is shown. */
export function changePeriod(app: AppState, period: Days | null): void {
  const { store, preferences, announcer } = app;
  const t = freeTranslator(preferences.language);
  store.setPeriod(period);
  const { events } = store.story;
  const last = period ? daysIn(events, period).at(-1) : undefined;
  announcer.say(
    last
      ? t('chronicle.announce', {
          date: formatDate(last.day, preferences.language, 'full'),
          titles: last.events.map((event) => event.title).join('; '),
          count: daysIn(events, period).flatMap((day) => day.events).length,
          total: events.length
        })
      : periodWords(events, period, preferences.language)
  );
}
