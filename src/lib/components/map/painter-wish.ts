import type { SimpleReason } from '#lib/core/scene/simple-reason.ts';
import type { MapChoice } from '#lib/state/preferences.svelte.ts';

/** What the choice of a painter hangs on. */
export interface PainterFacts {
  readonly mapChoice: MapChoice;
  /** Shares are read by area: only the equal-area map draws them (docs/adr/0009). */
  readonly needsEqualArea: boolean;
  /** Why the simple map is shown so far, if it is. */
  readonly reason: SimpleReason | null;
  readonly isMoving: boolean;
}

/** `wished` is a living map that a person asked for, also where it is slow; `as-is` changes nothing. */
export type PainterWish = 'simple' | 'equal-area' | 'living' | 'wished' | 'as-is';

/** Which map should draw now. The living one comes when nothing moves, and by choice it never does. */
export function painterWish(facts: PainterFacts): PainterWish {
  const { mapChoice, needsEqualArea, reason, isMoving } = facts;
  if (mapChoice === 'svg') {
    return 'simple';
  }
  if (needsEqualArea) {
    return 'equal-area';
  }
  const isAsked = mapChoice === 'maplibre';
  const isOpen = reason === null || (isAsked && (reason === 'software' || reason === 'slow'));
  if (isMoving || !isOpen) {
    return 'as-is';
  }
  return isAsked ? 'wished' : 'living';
}
