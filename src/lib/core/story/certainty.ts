import type { Certainty } from './types.ts';

/** The article the map is about; every other source is one of "the others". */
export const ARTICLE_ID = 's-art';

/** What a dated fact carries that says how sure it is. */
export interface Evidence {
  readonly inArticle: boolean;
  /** False when no text was read that carries the fact. */
  readonly verified: boolean;
  /** The researcher's word: "high", "medium", "low" or "recalled", perhaps with a remark. */
  readonly confidence?: string;
  readonly sourceIds: readonly string[];
}

/** From weak to strong. */
const ORDER: readonly Certainty[] = [
  'not-established',
  'in-article',
  'one-source',
  'several-sources'
];

/** The sources beside the article that carry a fact: what "also reported by n sources" counts. */
export function otherSourceIds(sourceIds: readonly string[]): string[] {
  return sourceIds.filter((id) => id !== ARTICLE_ID);
}

/**
 * One of the map's four words for a dated fact. Days and places come from the other sources almost
 * throughout, so it is those that count; the article's word alone reads "in the article". Weak or
 * recalled evidence is not established, however many sources are named.
 */
export function certaintyOf(evidence: Evidence): Certainty {
  if (!evidence.verified || /^(low|recalled)/.test(evidence.confidence ?? '')) {
    return 'not-established';
  }
  const others = otherSourceIds(evidence.sourceIds).length;
  if (others === 0) {
    return evidence.inArticle ? 'in-article' : 'not-established';
  }
  return others === 1 ? 'one-source' : 'several-sources';
}

/** The weakest of several; a stay is as sure as the least sure thing told of it. None given counts as not established. */
export function weakestCertainty(all: readonly Certainty[]): Certainty {
  return ORDER.find((certainty) => all.includes(certainty)) ?? 'not-established';
}
