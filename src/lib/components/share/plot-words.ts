import type { PlotRow } from '#lib/core/share/range-plot.ts';
import type { ShareFacts } from '#lib/core/share/share-map.ts';
import { publishedRows, type ShareRow } from '#lib/core/share/share-rows.ts';
import type { Language } from '#lib/core/story/types.ts';
import { formatPeopleRange, formatShare } from '#lib/i18n/format-share.ts';
import { rowBase } from '#lib/i18n/row-words.ts';
import { translator, type Translate } from '#lib/i18n/translate.ts';

/** The article's own figure for a country, on the base it is printed with. */
export function articleRow(iso3: string, more: ShareFacts): ShareRow | null {
  const country = more.facts.shares.countries.find((candidate) => candidate.iso3 === iso3);
  return (country && publishedRows(country).find(({ role }) => role === 'article')) ?? null;
}

/** A row of the plot in one breath: the range, its source, every other figure, the article's. */
export function plotRowWords(plot: PlotRow, more: ShareFacts, language: Language): string {
  const t = translator(language);
  const { row, others } = plot;
  const article = plot.article === null ? null : articleRow(row.iso3, more);
  const words = [
    t('plot.row', {
      country: row.country,
      range: formatShare(row, language),
      source: row.source,
      verified: unverified(row, t)
    }),
    ...(others.length > 0
      ? [
          t('plot.rowOthers', {
            others: others.map(({ row: other }) => otherWords(other, language)).join('; ')
          })
        ]
      : []),
    ...(article
      ? [
          t('plot.rowArticle', {
            range: formatShare(article, language),
            base: rowBase(article, t)
          })
        ]
      : [])
  ];
  return words.join(' ');
}

/** People in a country, our arithmetic; empty where there is no count. */
export function countWords(row: ShareRow | undefined, language: Language): string {
  if (!row || row.low === null || row.high === null) {
    return '';
  }
  // Of a share of "less than" so much, only the upper end is known.
  const [key, low] =
    row.low === 0 ? (['plot.countUnder', row.high] as const) : (['plot.count', row.low] as const);
  return translator(language)(key, {
    people: formatPeopleRange(low, row.high, language),
    year: row.year ?? '',
    verified: unverified(row, translator(language))
  });
}

/** Another published figure: who says it, whether it is verified, and how much. */
export function otherWords(row: ShareRow, language: Language): string {
  const t = translator(language);
  return t('plot.other', {
    source: row.source,
    verified: unverified(row, t),
    range: formatShare(row, language)
  });
}

function unverified({ isVerified }: ShareRow, t: Translate): string {
  return isVerified ? '' : `, ${t('card.notVerified')}`;
}
