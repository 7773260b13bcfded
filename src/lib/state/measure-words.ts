import { directionOf } from '#lib/core/geo/compass.ts';
import type { Position } from '#lib/core/geo/position.ts';
import { placeAt, type Measurement } from '#lib/core/measure/measurement.ts';
import type { Language, Place } from '#lib/core/story/types.ts';
import { formatKm } from '#lib/i18n/format.ts';
import { translator } from '#lib/i18n/translate.ts';

/** The result as one sentence: for the panel, and for who hears it. */
export function measureWords(
  { from, to, distanceKm, bearingDeg }: Measurement,
  places: readonly Place[],
  language: Language
): string {
  return translator(language)('measure.result', {
    from: pointWords(from, places, language),
    to: pointWords(to, places, language),
    km: formatKm(distanceKm, language),
    ...bearingWords(bearingDeg, language)
  });
}

/** The result as short as the map needs it: "1,990 km, 281° west". */
export function shortMeasureWords(
  { distanceKm, bearingDeg }: Measurement,
  language: Language
): string {
  return translator(language)('measure.short', {
    km: formatKm(distanceKm, language),
    ...bearingWords(bearingDeg, language)
  });
}

/** A place by its name, a free point by its coordinates. */
export function pointWords(
  position: Position,
  places: readonly Place[],
  language: Language
): string {
  const place = placeAt(position, places);
  if (place) {
    return place.names[language];
  }
  const [lng, lat] = position;
  const t = translator(language);
  const degrees = (value: number): string => `${Math.abs(value).toFixed(2)}°`;
  return t('measure.point', {
    lat: t(lat < 0 ? 'measure.south' : 'measure.north', { degrees: degrees(lat) }),
    lng: t(lng < 0 ? 'measure.west' : 'measure.east', { degrees: degrees(lng) })
  });
}

function bearingWords(
  bearingDeg: number,
  language: Language
): { bearing: string; direction: string } {
  return {
    bearing: `${Math.round(bearingDeg) % 360}°`,
    direction: translator(language)(`direction.${directionOf(bearingDeg)}`)
  };
}
