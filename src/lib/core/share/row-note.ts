import type { ShareRow } from './share-rows.ts';

/** A row's hedge and its note as sentences, each with one full stop. */
export function rowNote({ qualifier, note }: Pick<ShareRow, 'qualifier' | 'note'>): string {
  return [qualifier, note].filter(Boolean).join(qualifier.endsWith('.') ? ' ' : '. ');
}
