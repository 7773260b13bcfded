import type { OtherChoice } from './comparison.ts';
import { DEFAULT_SHARE_CHOICE } from './share.ts';

/** A pair of maps that is offered by name. */
export type ComparisonId = 'low-high' | 'bases' | 'share-count';

export const COMPARISONS: readonly ComparisonId[] = ['low-high', 'bases', 'share-count'];

/** The two maps of a pair, made from what the first shows now. */
export function comparisonOf(
  id: ComparisonId,
  { estimate, base }: OtherChoice
): { readonly first: OtherChoice; readonly other: OtherChoice } {
  switch (id) {
    case 'low-high':
      return {
        first: { estimate: 'low', base, view: 'share' },
        other: { estimate: 'high', base, view: 'share' }
      };
    case 'bases':
      return {
        first: { estimate, base: 'share-of-muslims', view: 'share' },
        other: { estimate, base: 'share-of-total', view: 'share' }
      };
    case 'share-count':
      return {
        first: { estimate, base, view: 'share' },
        other: {
          estimate: DEFAULT_SHARE_CHOICE.estimate,
          base: DEFAULT_SHARE_CHOICE.base,
          view: 'count'
        }
      };
  }
}
