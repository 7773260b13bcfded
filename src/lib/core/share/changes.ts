import type { ShareArea, ShareFill } from '../scene/scene.ts';
import { fillName } from './fill-name.ts';

export interface ShareChange {
  readonly id: string;
  readonly from: ShareFill;
  readonly to: ShareFill;
}

/** Countries whose fill differs between two maps, in the order of the first. */
export function shareChanges(
  before: readonly ShareArea[],
  after: readonly ShareArea[]
): ShareChange[] {
  return before.flatMap(({ id, fill: from }) => {
    const to = after.find((area) => area.id === id)?.fill;
    return to && fillName(from) !== fillName(to) ? [{ id, from, to }] : [];
  });
}
