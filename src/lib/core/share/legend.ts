import type { ShareArea } from '../scene/scene.ts';
import type { ThemeId } from '../theme/palette.ts';

/** What a legend of the share map must explain: only what is on the map. */
export interface ShareLegend {
  /** Class indices in order; two that look the same on the theme share an entry. */
  readonly classes: readonly (readonly number[])[];
  /** The classes striped together, once each. */
  readonly stripes: readonly (readonly [number, number])[];
  readonly hasNoEstimate: boolean;
}

/** On the stage a projector cannot hold five steps, so 15–30 and 30–60 share a colour and an entry. */
const STAGE_CLASSES: ShareLegend['classes'] = [[0], [1], [2, 3], [4]];
const ALL_CLASSES: ShareLegend['classes'] = [[0], [1], [2], [3], [4]];

export function shareLegend(areas: readonly ShareArea[], theme: ThemeId): ShareLegend {
  const fills = areas.map((area) => area.fill);
  const entries = theme === 'stage' ? STAGE_CLASSES : ALL_CLASSES;
  const entryOf = (index: number): number => entries.findIndex((entry) => entry.includes(index));
  const present = new Set(
    fills.flatMap((fill) => {
      switch (fill.kind) {
        case 'class':
          return [fill.classIndex];
        case 'stripes':
          return [fill.lowClassIndex, fill.highClassIndex];
        case 'no-estimate':
          return [];
      }
    })
  );
  const pairs = fills.flatMap((fill) =>
    // Stripes of one colour are none.
    fill.kind === 'stripes' && entryOf(fill.lowClassIndex) !== entryOf(fill.highClassIndex)
      ? [`${fill.lowClassIndex} ${fill.highClassIndex}`]
      : []
  );
  return {
    classes: entries.filter((entry) => entry.some((index) => present.has(index))),
    stripes: [...new Set(pairs)].toSorted().map((pair) => {
      const [low = 0, high = 0] = pair.split(' ').map(Number);
      return [low, high] as const;
    }),
    hasNoEstimate: fills.some((fill) => fill.kind === 'no-estimate')
  };
}
