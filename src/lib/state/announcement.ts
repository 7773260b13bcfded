import { directionOf } from '#lib/core/geo/compass.ts';
import { initialBearingDeg } from '#lib/core/geo/great-circle.ts';
import type { Step, Story, Stop } from '#lib/core/story/types.ts';
import { formatDates, formatKm } from '#lib/i18n/format.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Language } from '#lib/core/story/types.ts';

/**
 * What the live region says when a step has come to rest: place, date and how far it lies from the last stop.
 * Steps outside the tour say their kicker and headline.
 */
export function stepAnnouncement(story: Story, step: Step, language: Language): string {
  const t = translator(language);
  const leg = story.legs.find((candidate) => candidate.id === step.emphasisLegId);
  const stop = leg && story.stops.find((candidate) => candidate.id === leg.toStopId);
  const from = leg && story.stops.find((candidate) => candidate.id === leg.fromStopId);
  if (!leg || !stop || !from) {
    return t('step.announce', { kicker: step.kicker, headline: step.headline });
  }
  // The direction one leaves in, as the map shows it: a long leg arrives from quite another side.
  const wind = directionOf(initialBearingDeg(leg.from, leg.to));
  return t(stop.number === null ? 'step.announceHome' : 'step.announceStop', {
    number: stop.number ?? '',
    count: numberedStops(story.stops),
    place: stop.names[language],
    date: stop.date ? formatDates(stop.date, stop.dateEnd, language, 'day') : t('strip.undated'),
    km: formatKm(leg.distanceKm, language),
    direction: t(`direction.${wind}`),
    from: from.names[language]
  });
}

function numberedStops(stops: readonly Stop[]): number {
  return stops.filter((stop) => stop.number !== null).length;
}
