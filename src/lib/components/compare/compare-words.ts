import type { Scene } from '#lib/core/scene/scene.ts';
import { shareChanges } from '#lib/core/share/changes.ts';
import type { OtherChoice } from '#lib/core/share/comparison.ts';
import type { Language, Story } from '#lib/core/story/types.ts';
import { translator } from '#lib/i18n/translate.ts';
import { freeTranslator } from '#lib/i18n/translate-free.ts';
import { fillWords } from '#lib/state/share-announcement.ts';

/** What one of two maps shows: "Low, of Muslims", "Count". */
export function choiceWords(choice: OtherChoice, language: Language): string {
  const t = translator(language);
  const free = freeTranslator(language);
  return choice.view === 'count'
    ? t('share.view.count')
    : free('compare.choice', {
        estimate: t(`share.estimate.${choice.estimate}`),
        base: t(`share.base.${choice.base}`)
      });
}

/** True where a class of one map and the same class of the other mean the same. */
export function areComparable(a: OtherChoice, b: OtherChoice): boolean {
  return a.view === 'share' && b.view === 'share' && a.base === b.base;
}

/** One line for each country of the story that has another class on the other map, the study region first. */
export function differenceLines(
  story: Story,
  a: Scene,
  b: Scene,
  language: Language
): readonly { readonly id: string; readonly text: string }[] {
  const free = freeTranslator(language);
  const isFar = (id: string): number => Number(!story.studyRegion.includes(id));
  return shareChanges(a.shares, b.shares)
    .toSorted((one, two) => isFar(one.id) - isFar(two.id))
    .map(({ id, from, to }) => ({
      id,
      text: free('compare.difference', {
        country: story.shares.find(({ iso3 }) => iso3 === id)?.name ?? id,
        a: fillWords(from, language),
        b: fillWords(to, language)
      })
    }));
}
