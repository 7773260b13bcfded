import type { ShareFill } from '../scene/scene.ts';

/** The fill in the words of `Picture.shares`: `class-2`, `stripes-1-2`, `no-estimate`. */
export function fillName(fill: ShareFill): string {
  switch (fill.kind) {
    case 'class':
      return `class-${fill.classIndex}`;
    case 'stripes':
      return `stripes-${fill.lowClassIndex}-${fill.highClassIndex}`;
    case 'no-estimate':
      return 'no-estimate';
  }
}
