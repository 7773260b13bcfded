import type { AppState } from '#lib/state/app-context.ts';
import { translator } from '#lib/i18n/translate.ts';
import { changeShare } from './change-share.ts';
import { drawnProvinces } from './drawn-provinces.ts';

/** Says politely that zooming brought figures below country level, or took them away; nothing where they stay. */
export function announceNear({ store, preferences, announcer }: AppState): void {
  if (store.layers.includes('provinces') || !store.share.isShareDrawn) {
    return;
  }
  const t = translator(preferences.language);
  const { choice, facts } = store.share;
  const areas = drawnProvinces(facts?.facts, choice.base, t);
  announcer.say(store.isNear ? t('share.near', { areas }) : t('share.far'));
}

/** Chooses provinces, or no longer, and says after `lead` what changed; near enough, they stay either way. */
export function toggleProvinces(app: AppState, lead = ''): void {
  const { store, preferences, announcer } = app;
  if (store.isNear && store.share.isShareDrawn) {
    const wasChosen = store.layers.includes('provinces');
    store.toggleLayer('provinces');
    announcer.say(
      translator(preferences.language)(wasChosen ? 'share.nearStay' : 'share.nearKept')
    );
  } else {
    void changeShare(app, () => store.toggleLayer('provinces'), lead);
  }
}
