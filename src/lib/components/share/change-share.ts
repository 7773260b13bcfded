import { translator } from '#lib/i18n/translate.ts';
import type { AppState } from '#lib/state/app-context.ts';
import { shareAnnouncement } from '#lib/state/share-announcement.ts';

/** Changes what the share map shows and says in words which countries look different now, after `lead`. */
export async function changeShare(app: AppState, apply: () => void, lead = ''): Promise<void> {
  const { store, preferences, announcer } = app;
  const before = store.scene;
  apply();
  if (store.needsShareFacts) {
    await store.share.load();
  }
  const { language } = preferences;
  const { facts, problem } = store.share;
  const words =
    store.needsShareFacts && !facts
      ? translator(language)('share.problem', { problem: problem ?? '' })
      : shareAnnouncement({
          story: store.story,
          provinceRows: facts?.facts.provinceShares ?? [],
          before,
          after: store.scene,
          choice: store.shareChoice,
          language
        });
  announcer.say(lead === '' ? words : `${lead} ${words}`);
}
