import type { ShareArea, ShareFill } from '../scene/scene.ts';

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
    return to && fillKey(from) !== fillKey(to) ? [{ id, from, to }] : [];
  });
}

/** A fill as one word: `class-2`, `stripes-1-2`, `no-estimate`. */
export function fillKey(fill: ShareFill): string {
  switch (fill.kind) {
    case 'class':
      return `class-${fill.classIndex}`;
    case 'stripes':
      return `stripes-${fill.lowClassIndex}-${fill.highClassIndex}`;
    case 'no-estimate':
      return 'no-estimate';
  }
}
