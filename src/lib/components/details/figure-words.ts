import type { Figure } from '#lib/core/details/details-view.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** Hedges that stand before the number; every other one follows it in brackets. */
const BEFORE: readonly string[] = ['less than', 'about', 'around', 'at least'];

/** A figure with its hedge: "10–15%", "less than 10%", "6% (survey answer)". A range stays a range. */
export function amountWords(figure: Figure, t: Translate): string {
  const { low, high, qualifier } = figure;
  if (low === null || high === null) {
    return `${t('card.figure.words')}: ${qualifier}`;
  }
  const isBefore = BEFORE.includes(qualifier);
  const isUpperBound = qualifier === 'less than';
  const number = low === high || isUpperBound ? `${high}%` : `${low}–${high}%`;
  const before = isBefore ? `${qualifier} ` : '';
  const after = qualifier && !isBefore ? ` (${qualifier})` : '';
  return `${before}${number}${after}`;
}

/** Base and year: "of Muslims, 2009". */
export function baseWords(figure: Figure, t: Translate): string {
  const note = figure.baseNote ? ` (${figure.baseNote})` : '';
  const base = figure.low === null ? '' : `${t(`card.base.${figure.base}`)}${note}, `;
  return `${base}${figure.year ?? t('card.noYear')}`;
}
