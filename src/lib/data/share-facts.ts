import positions from 'virtual:country-positions';
import facts from 'virtual:facts';
import type { ShareFacts } from '#lib/core/share/share-map.ts';

/** What the share map needs beyond the story. Import it lazily: it is large. */
export const shareFacts: ShareFacts = { facts, positions };
