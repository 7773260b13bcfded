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
  const words = shareAnnouncement({
    story: store.story,
    before,
    after: store.scene,
    choice: store.shareChoice,
    language: preferences.language
  });
  announcer.say(lead === '' ? words : `${lead} ${words}`);
}
