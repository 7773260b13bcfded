import { translator } from '#lib/i18n/translate.ts';
import type { AppState } from '#lib/state/app-context.ts';
import { changeShare } from './change-share.ts';

/** Shows or hides what could not be verified, in shares, counts and flows alike, and says what changes on the map. */
export function changeUnverified(app: AppState, isUnverifiedShown: boolean): void {
  const { store, preferences, announcer } = app;
  const t = translator(preferences.language);
  const ofFlows = store.layers.includes('flows')
    ? t(isUnverifiedShown ? 'layer.flowsUnverifiedShown' : 'layer.flowsUnverifiedHidden')
    : '';
  const apply = (): void => store.share.choose({ isUnverifiedShown });
  if (store.layers.includes('share')) {
    void changeShare(app, apply, ofFlows);
  } else {
    apply();
    announcer.say(ofFlows);
  }
}
