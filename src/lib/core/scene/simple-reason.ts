/** Why the simple map is shown although the living one is wanted; said once, in one quiet line. */
export const SIMPLE_REASONS = ['noWebgl', 'software', 'lost', 'slow', 'unfetched'] as const;
export type SimpleReason = (typeof SIMPLE_REASONS)[number];
