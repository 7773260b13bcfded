import type { StageSizes } from '#lib/core/present/stage-sizes.ts';

/** The stage's lengths as CSS variables, for the `style` of an element. */
export function stageVariables(sizes: StageSizes): string {
  const lengths = {
    headline: sizes.headlinePx,
    date: sizes.datePx,
    small: sizes.smallPx,
    inset: sizes.insetPx,
    bar: sizes.barPx,
    'safe-x': sizes.safeX,
    'safe-y': sizes.safeY
  };
  const lines = Object.entries(lengths).map(([name, px]) => `--stage-${name}: ${px.toFixed(2)}px`);
  return [...lines, `--stage-scale: ${sizes.labelScale.toFixed(4)}`].join('; ');
}
