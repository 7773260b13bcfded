import type { Scene, ShareArea, ShareFill } from '#lib/core/scene/scene.ts';
import { fillName } from '#lib/core/share/fill-name.ts';
import type { Look } from './look.ts';
import { shape, type Shape } from './shape.ts';

const STRIPE_PERIOD_PX = 12;
const HATCH_PERIOD_PX = 7;
const DOT_PERIOD_PX = 8;

/** Value of a `fill` attribute. */
export function fillPaint(fill: ShareFill, look: Look): string {
  return fill.kind === 'class'
    ? look.paint.share(fill.classIndex)
    : `url(#${look.idPrefix}${fillName(fill)})`;
}

export function disputePaint(look: Look): string {
  return `url(#${look.idPrefix}dispute)`;
}

/** Every area that a fill is drawn in, countries and provinces. */
export function filledAreas({ shares, provinceShares }: Scene): readonly ShareArea[] {
  return [...shares, ...provinceShares];
}

/** The patterns these areas use, each once, and the dots of disputed land. */
export function patternShapes(areas: readonly ShareArea[], look: Look): Shape[] {
  if (areas.length === 0) {
    return [];
  }
  const fills = new Map(areas.map(({ fill }) => [fillName(fill), fill]));
  const names = [...fills.keys()].sort();
  return [...names.flatMap((name) => patternOf(fills.get(name), look)), dots(look)];
}

function patternOf(fill: ShareFill | undefined, look: Look): Shape[] {
  switch (fill?.kind) {
    case undefined:
    case 'class':
      return [];
    case 'stripes':
      return [stripes(fill, look)];
    case 'no-estimate':
      return [hatch(look)];
  }
}

function stripes(fill: Extract<ShareFill, { kind: 'stripes' }>, look: Look): Shape {
  const [low, high] = [look.paint.share(fill.lowClassIndex), look.paint.share(fill.highClassIndex)];
  const period = STRIPE_PERIOD_PX;
  return pattern(fillName(fill), period, look, [
    shape('rect', { width: period, height: period, fill: low }),
    shape('rect', { width: period / 2, height: period, fill: high })
  ]);
}

function hatch(look: Look): Shape {
  const period = HATCH_PERIOD_PX;
  return pattern('no-estimate', period, look, [
    shape('rect', { width: period, height: period, fill: look.paint.of('land') }),
    shape('rect', {
      width: 0.9,
      height: period,
      fill: look.paint.of('hatch'),
      'fill-opacity': 0.55
    })
  ]);
}

function dots(look: Look): Shape {
  const period = DOT_PERIOD_PX;
  return pattern('dispute', period, look, [
    shape('rect', { width: period, height: period, fill: look.paint.of('land') }),
    shape('circle', { cx: period / 2, cy: period / 2, r: 1.2, fill: look.paint.of('hatch') })
  ]);
}

/** Turned by 45°, and as large on screen whatever the scale of the group around it. */
function pattern(name: string, period: number, look: Look, children: readonly Shape[]): Shape {
  const scale = look.lineScale * look.unitsPerPx;
  return shape(
    'pattern',
    {
      id: look.idPrefix + name,
      width: period,
      height: period,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `${scale === 1 ? '' : `scale(${Number(scale.toPrecision(5))})`}rotate(45)`
    },
    ...children
  );
}
