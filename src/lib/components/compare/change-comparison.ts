import { comparisonOf, type ComparisonId } from '#lib/core/share/comparison-pairs.ts';
import type { OtherChoice } from '#lib/core/share/comparison.ts';
import { freeTranslator } from '#lib/i18n/translate-free.ts';
import type { AppState } from '#lib/state/app-context.ts';
import { areComparable, choiceWords, differenceLines } from './compare-words.ts';

/** More lines than these cannot be followed by ear. */
const MAX_SAID = 4;

/** Puts a pair of maps side by side, and says what they are and where they differ. */
export async function startComparison(app: AppState, id: ComparisonId): Promise<void> {
  const { store, preferences, announcer } = app;
  const { first, other } = comparisonOf(id, store.share.choice);
  store.share.choose(first);
  store.share.compareWith(other);
  await store.share.load();
  announcer.say(
    freeTranslator(preferences.language)('compare.announce', {
      a: choiceWords(first, preferences.language),
      b: choiceWords(other, preferences.language),
      differences: differences(app)
    })
  );
}

/** Changes the second map, and says where it now differs from the first. */
export async function changeOther(app: AppState, changes: Partial<OtherChoice>): Promise<void> {
  const { store, preferences, announcer } = app;
  const { other } = store.share;
  if (!other) {
    return;
  }
  const next = { ...other, ...changes };
  store.share.compareWith(next);
  await store.share.load();
  announcer.say(
    freeTranslator(preferences.language)('compare.announceOther', {
      choice: choiceWords(next, preferences.language),
      differences: differences(app)
    })
  );
}

/** Goes back to one map: what the first shows stays. */
export function leaveComparison({ store, preferences, announcer }: AppState): void {
  store.share.compareWith(null);
  announcer.say(freeTranslator(preferences.language)('compare.left'));
}

function differences({ store, preferences }: AppState): string {
  const t = freeTranslator(preferences.language);
  const { share, scene, otherScene } = store;
  if (!share.other || !otherScene || !areComparable(share.choice, share.other)) {
    return t('compare.notComparable');
  }
  const lines = differenceLines(store.story, scene, otherScene, preferences.language);
  const rest = lines.length - MAX_SAID;
  return lines.length === 0
    ? t('compare.same')
    : [
        ...lines.slice(0, MAX_SAID).map(({ text }) => text),
        ...(rest > 0 ? [t('compare.more', { count: rest })] : [])
      ].join(' ');
}
