import type { AppState } from '#lib/state/app-context.ts';
import { measureWords, pointWords } from '#lib/state/measure-words.ts';
import { translator } from '#lib/i18n/translate.ts';

/** Says politely what was measured, or which point is still to be set. */
export function announceMeasure({ store, preferences, announcer }: AppState): void {
  const { language } = preferences;
  const { measurement, from } = store.measure;
  const { places } = store.story;
  if (measurement) {
    announcer.say(measureWords(measurement, places, language));
  } else if (from) {
    const point = pointWords(from, places, language);
    announcer.say(translator(language)('measure.firstSet', { point }));
  }
}

/** Takes the measurement away and says so. */
export function clearMeasure({ store, preferences, announcer }: AppState): void {
  store.measure.clear();
  announcer.say(translator(preferences.language)('measure.cleared'));
}
