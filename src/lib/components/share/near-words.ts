import { countriesByProvince } from '#lib/core/share/province-areas.ts';
import { provincesInView } from '#lib/core/share/provinces-in-view.ts';
import { otherBase, type MapBase } from '#lib/core/share/share.ts';
import type { AppState } from '#lib/state/app-context.ts';
import { translator } from '#lib/i18n/translate.ts';
import { changeShare } from './change-share.ts';
import { drawnProvinces, namesOf } from './drawn-provinces.ts';

/** What a near map brought, and for which countries that was said. */
export interface Near {
  readonly isNear: boolean;
  readonly base: MapBase;
  /** Countries in view with figures below country level, on whatever base; none while the map is far. */
  readonly countries: readonly string[];
}

/** What is near now. */
export function nearNow({ store, clock }: AppState): Near {
  const { isNear } = store;
  const countries = isNear ? provincesInView(store.camera, clock.size) : [];
  return { isNear, base: store.share.choice.base, countries };
}

/** Countries in view whose areas are published on the base that is not shown, and not on the one that is. */
export function onlyOnOtherBase({ store, clock }: AppState): string[] {
  const { facts, choice } = store.share;
  const rows = facts?.facts.provinceShares ?? [];
  const own = countriesByProvince(rows, choice.base);
  const others = countriesByProvince(rows, otherBase(choice.base));
  return provincesInView(store.camera, clock.size).filter(
    (iso3) => others.includes(iso3) && !own.includes(iso3)
  );
}

/**
 * Says politely what zooming or moving brought into view below country level since `before`, once for each country
 * while the map is near, or that it has gone. Gives what was said by now.
 */
export function announceNear(app: AppState, before: Near | null, now: Near): Near {
  const { store, preferences, announcer } = app;
  const isChosen = store.layers.includes('provinces') || !store.share.isShareDrawn;
  // What was there when the figures came is told by the legend; another base is said by its switch.
  if (!before || before.base !== now.base || isChosen) {
    return now;
  }
  const isNew = now.countries.some((iso3) => !before.countries.includes(iso3));
  if (isNew) {
    announcer.say(nearWords(app, now));
  } else if (!now.isNear && before.countries.length > 0) {
    announcer.say(translator(preferences.language)('share.far'));
  }
  return now.isNear ? { ...now, countries: [...before.countries, ...now.countries] } : now;
}

function nearWords(app: AppState, { base, countries }: Near): string {
  const { store, preferences } = app;
  const t = translator(preferences.language);
  const facts = store.share.facts?.facts;
  const areas = drawnProvinces(facts, base, t, countries);
  const elsewhere = store.isComparing ? [] : onlyOnOtherBase(app);
  return [
    areas && t('share.near', { areas }),
    elsewhere.length > 0 &&
      t('share.nearOther', {
        base: t(`share.base.${otherBase(base)}`),
        countries: namesOf(facts, elsewhere)
      })
  ]
    .filter(Boolean)
    .join(' ');
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
