import type { Source } from '../types.ts';
import { kindOfTier, type SourceKind } from './source-kind.ts';

export interface SourceFilter {
  readonly kind: SourceKind | 'all';
  /** Words that must all occur in title, publisher, date or address; case and accents do not count. */
  readonly text: string;
}

/** The sources a filter lets through, in their order. */
export function filterSources<Item extends Source>(
  sources: readonly Item[],
  { kind, text }: SourceFilter
): Item[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    const { title, publisher, date, url, tier } = source;
    const searched = plain([title, publisher, date, url, tier].join(' '));
    return (
      (kind === 'all' || kindOfTier(tier) === kind) &&
      words.every((word) => searched.includes(word))
    );
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
