import { directionOf } from '#lib/core/geo/compass.ts';
import { distanceKm, initialBearingDeg } from '#lib/core/geo/great-circle.ts';
import type { Answer } from '#lib/core/locate/answer.ts';
import {
  countryOf,
  letterOf,
  type LocateChoice,
  type LocateItem
} from '#lib/core/locate/locate.ts';
import type { Language } from '#lib/core/story/types.ts';
import { formatKm } from '#lib/i18n/format.ts';
import { locateTranslator } from '#lib/i18n/translate-locate.ts';
import { translator } from '#lib/i18n/translate.ts';

/** Where a letter stands, in words: "Iran, 1,060 km west of Islamabad, 2,050 km east of Damascus". */
export function choiceWords(choice: LocateChoice, item: LocateItem, language: Language): string {
  const t = locateTranslator(language);
  const distances = item.anchors
    .map(({ names, position }) =>
      t('distance', {
        km: formatKm(distanceKm(position, choice.position), language),
        direction: translator(language)(
          `direction.${directionOf(initialBearingDeg(position, choice.position))}`
        ),
        anchor: names[language]
      })
    )
    .reduce((first, second) => t('and', { first, second }));
  return choice.country
    ? t('letter.inCountry', { country: choice.country[language], distances })
    : distances;
}

/** What an answer was worth and how far off, in words. */
export function answerWords({ item, choice, nearest }: Answer, language: Language): string {
  const t = locateTranslator(language);
  const name = item.names[language];
  const letter = (chosen: LocateChoice): string =>
    letterOf(item.choices.findIndex(({ target }) => target === chosen.target));
  if (choice?.target === item.target) {
    return t('exact', { letter: letter(choice), name });
  }
  const isCountry = countryOf(item.target) !== null;
  const off =
    isCountry && nearest.distanceKm === 0
      ? t('inside', { name })
      : t(isCountry ? 'offBorder' : 'off', { km: formatKm(nearest.distanceKm, language), name });
  return choice
    ? `${t('chose', { letter: letter(choice), name: choice.names[language] })} ${off}`
    : off;
}
