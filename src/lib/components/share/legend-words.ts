import type { OtherChoice } from '#lib/core/share/comparison.ts';
import type { Translate } from '#lib/i18n/translate.ts';

export interface LegendWords {
  /** With base and source. */
  readonly title: string;
  /** What to mind. */
  readonly note: string;
  /** What the hatch means. */
  readonly noEstimate: string;
}

/**
 * What the legend of a share map says of itself; `articleNote` sets the article's figure against Pew's. Until the
 * figures have come the map of all sources shows the range, and so does its legend.
 */
export function legendWords(
  { view, base, estimate }: OtherChoice,
  hasFigures: boolean,
  articleNote: string,
  t: Translate
): LegendWords {
  if (view === 'count') {
    return { title: t('share.titleCount'), note: t('share.sourceCount'), noEstimate: '' };
  }
  const isAll = estimate === 'all' && hasFigures;
  if (base === 'share-of-muslims') {
    return {
      title: t(isAll ? 'share.legendAll' : 'share.legend'),
      note: isAll
        ? `${t('share.sourceAll')} ${t('share.sourceAllMuslims')} ${articleNote}`
        : t('share.source', { note: articleNote }),
      noEstimate: t('share.noEstimate')
    };
  }
  return {
    title: t(isAll ? 'share.legendTotalAll' : 'share.legendTotal'),
    note: isAll ? `${t('share.sourceAll')} ${t('share.sourceTotal')}` : t('share.sourceTotal'),
    noEstimate: t('share.noFigure')
  };
}
