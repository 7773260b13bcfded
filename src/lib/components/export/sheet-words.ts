import { sourcesOfScene } from '#lib/core/story/sources/sources-of-scene.ts';
import type { ArcFrame } from '#lib/core/tour/frame.ts';
import type { LegendBlock, SheetWords } from '#lib/export/picture/picture-sheet.ts';
import { countriesWithProvinces, drawnProvinces } from '#lib/components/share/drawn-provinces.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { pictureTranslator } from '#lib/i18n/translate-picture.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { AppState } from '#lib/state/app-context.ts';
import { sheetLegend } from './sheet-legend.ts';

/** Publishers named at the foot; the rest is counted, and listed at the address. */
const NAMED_SOURCES = 9;

export interface SheetOrigin {
  /** ISO day on which it is saved. */
  readonly today: string;
  /** The page's own address; empty for one that leads nowhere else, as a file's. */
  readonly address: string;
  readonly isGlobe: boolean;
}

/** All words of a saved picture: what is on the map now, in the words that the page has for it. */
export function sheetWords(
  { store, preferences, reference }: Pick<AppState, 'store' | 'preferences' | 'reference'>,
  arcs: readonly ArcFrame[],
  { today, address, isGlobe }: SheetOrigin
): { readonly words: SheetWords; readonly legend: readonly LegendBlock[] } {
  const t = translator(preferences.language);
  const tp = pictureTranslator(preferences.language);
  const { scene, story } = store;
  // Of the tour and the stage; on the free map no step is shown.
  const step = story.steps.find(({ id }) => id === scene.stepId);
  const { choice } = store.share;
  const facts = store.share.facts?.facts;
  const isOfMuslims = choice.base === 'share-of-muslims';
  const article = story.shares.find((share) => share.article !== null)?.article;
  const isCount = choice.view === 'count';
  const otherBase = isOfMuslims ? 'share-of-total' : 'share-of-muslims';
  const shareTitle = isCount
    ? t('share.titleCount')
    : t(isOfMuslims ? 'share.legend' : 'share.legendTotal');
  const origin = tp('picture.origin', {
    title: story.title,
    version: import.meta.env.SITE_VERSION,
    date: formatDate(today, preferences.language, 'date')
  });
  const hasDagger = scene.labels.some(({ text }) => text.includes('†'));
  const named = `${story.title}: ${story.subtitle}`;

  const known = reference.data?.facts.sources ?? story.sources;
  const ids = sourcesOfScene(scene, story, facts?.provinceShares);
  const publishers = [
    ...new Set(ids.flatMap((id) => known.find((source) => source.id === id)?.publisher ?? []))
  ];
  const shown = publishers.slice(0, NAMED_SOURCES).join('; ');
  const more = ids.length - Math.min(publishers.length, NAMED_SOURCES);
  const sources =
    ids.length === 0
      ? []
      : [
          more > 0
            ? tp('picture.sourcesMore', { publishers: shown, count: more })
            : tp('picture.sources', { publishers: shown })
        ];

  const onShares = scene.layers.share
    ? {
        title: t(isCount ? 'share.titleCount' : isOfMuslims ? 'share.title' : 'share.titleTotal'),
        kicker: isCount
          ? named
          : tp('picture.estimate', {
              estimate: t(`share.estimate.${choice.estimate}`),
              title: named
            })
      }
    : { title: story.title, kicker: story.subtitle };
  return {
    words: {
      ...(step ? { title: step.headline, kicker: `${step.kicker} · ${named}` } : onShares),
      credit: t('map.credit', { view: t(isGlobe ? 'map.creditGlobe' : 'map.creditEqualArea') }),
      notes: [
        ...sources,
        t('map.boundaryNote') + (hasDagger ? ` ${t('step.daggerNote')}` : ''),
        address ? tp('picture.address', { origin, address }) : origin
      ],
      km: (km) => t('map.scale', { km })
    },
    legend: sheetLegend(scene, arcs, {
      t,
      tp,
      share: {
        title: shareTitle,
        note: isCount
          ? t('share.sourceCount')
          : isOfMuslims
            ? `${choice.estimate === 'all' ? `${t('share.sourceAll')} ` : ''}${t('share.source', { note: article?.note ?? '' })}`
            : t('share.sourceTotal')
      },
      provinces: {
        title: t(isOfMuslims ? 'share.legendProvinces' : 'share.legendProvincesTotal'),
        note: `${t('share.provincesDrawn', { areas: drawnProvinces(facts, choice.base, t) })} ${t(
          'share.provincesOther',
          {
            base: t(`share.base.${otherBase}`),
            countries: countriesWithProvinces(facts, otherBase)
          }
        )}`
      }
    })
  };
}
