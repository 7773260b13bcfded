import type { LineStyle } from '#lib/core/theme/line-style.ts';
import type { Look } from './look.ts';
import type { Attrs } from './shape.ts';

/** Attributes of a stroked path. */
export function strokeAttrs(color: string, style: LineStyle, look: Look): Attrs {
  const scale = look.lineScale;
  return {
    fill: 'none',
    stroke: color,
    'stroke-width': style.width * scale,
    'stroke-dasharray': style.dash?.map((length) => round(length * scale)).join(' '),
    'stroke-linecap': style.isRound ? 'round' : undefined,
    'stroke-linejoin': 'round',
    'stroke-opacity': style.opacity,
    'vector-effect': look.isLineFixed ? 'non-scaling-stroke' : undefined
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
