import type { Source } from '#lib/core/story/types.ts';
import { rowNote } from '#lib/core/share/row-note.ts';
import type { ShareRow } from '#lib/core/share/share-rows.ts';

/** A row as it leaves the page, field by field; the order is that of the CSV's header. */
export interface ShareRecord {
  readonly country: string;
  readonly iso3: string;
  readonly base: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly year: number | null;
  readonly source: string;
  readonly confidence: string;
  readonly note: string;
}

export const SHARE_FIELDS = [
  'country',
  'iso3',
  'base',
  'low',
  'high',
  'year',
  'source',
  'confidence',
  'note'
] as const satisfies readonly (keyof ShareRecord)[];

/** The words of a row that depend on the language of the page. */
export interface RecordWords {
  readonly base: (row: ShareRow) => string;
  readonly confidence: (row: ShareRow) => string;
}

/** One row with its base, sources and confidence in words. */
export function shareRecord(
  row: ShareRow,
  sources: readonly Source[],
  words: RecordWords
): ShareRecord {
  const texts = row.sourceIds.flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source ? [`${source.publisher}: ${source.title}`] : [];
  });
  return {
    country: row.area ? `${row.country}, ${row.area}` : row.country,
    iso3: row.iso3,
    base: words.base(row),
    low: row.low,
    high: row.high,
    year: row.year,
    source: [row.source, ...texts].filter(Boolean).join('; '),
    confidence: words.confidence(row),
    note: rowNote(row)
  };
}
