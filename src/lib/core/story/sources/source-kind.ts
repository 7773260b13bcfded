/** What sort of text a source is. Filters and headings use these; the tier as printed says more. */
export type SourceKind =
  'article' | 'primary' | 'data' | 'news' | 'secondary' | 'tertiary' | 'recall';

/** In the order they are listed: what the map follows, then from near the fact to far from it. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'article',
  'primary',
  'data',
  'news',
  'secondary',
  'tertiary',
  'recall'
];

const STARTS: readonly (readonly [string, SourceKind])[] = [
  ['seed', 'article'],
  ['recall', 'recall'],
  ['primary data', 'data'],
  ['primary news', 'news'],
  ['primary', 'primary'],
  ['secondary', 'secondary'],
  ['tertiary', 'tertiary']
];

/** The kind a tier belongs to; a tier not known counts as the least. */
export function kindOfTier(tier: string): SourceKind {
  return STARTS.find(([start]) => tier.startsWith(start))?.[1] ?? 'recall';
}

/** What a tier says beyond its kind, e.g. "third-party copy"; empty when nothing. */
export function remarkOfTier(tier: string): string {
  const start = STARTS.find(([candidate]) => tier.startsWith(candidate))?.[0] ?? '';
  return tier
    .slice(start.length)
    .replace(/^[\s,;]+/, '')
    .replace(/^\((.*)\)$/, '$1');
}
