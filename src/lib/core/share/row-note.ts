import type { ShareRow } from './share-rows.ts';

/** A row's hedge, of "less than" with its figure, and its note as sentences, each with one full stop. */
export function rowNote({
  qualifier,
  high,
  note
}: Pick<ShareRow, 'qualifier' | 'high' | 'note'>): string {
  const hedge = qualifier === 'less than' && high !== null ? `less than ${high}%` : qualifier;
  return [hedge, note].filter(Boolean).join(hedge.endsWith('.') ? ' ' : '. ');
}
