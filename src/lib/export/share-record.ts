import type { Source } from '#lib/core/story/types.ts';
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

const BASES: Readonly<Record<string, string>> = {
  'share-of-muslims': 'of Muslims',
  'share-of-total': 'of all people',
  'share-of-citizens': 'of citizens'
};

/** One row with its base, sources and confidence in words. English, whatever the page speaks. */
export function shareRecord(row: ShareRow, sources: readonly Source[]): ShareRecord {
  const texts = row.sourceIds.flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source ? [`${source.publisher}: ${source.title}`] : [];
  });
  const base = BASES[row.base] ?? row.baseAsPrinted;
  return {
    country: row.area ? `${row.country}, ${row.area}` : row.country,
    iso3: row.iso3,
    base: row.isDerived ? `${base} (our arithmetic)` : base,
    low: row.low,
    high: row.high,
    year: row.year,
    source: [row.source, ...texts].filter(Boolean).join('; '),
    confidence: confidenceOf(row),
    note: [row.qualifier, row.note].filter(Boolean).join('. ')
  };
}

function confidenceOf({ role, isVerified }: ShareRow): string {
  return role === 'none' ? 'no estimate found' : isVerified ? 'verified' : 'not verified';
}
