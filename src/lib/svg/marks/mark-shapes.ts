import type { Point } from '#lib/core/geo/position.ts';
import type { PlaceMark, Scene, StopMark } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import type { View } from '../projection.ts';
import type { Look } from '../shapes/look.ts';
import { shape, textShape, type Shape } from '../shapes/shape.ts';
import { SANS } from './fonts.ts';

export const DISC_PX = 10;
export const CURRENT_DISC_PX = 12;
/** Half the diagonal of the event diamond, whose side is 13 pixels over its corners. */
const DIAMOND_PX = 6.5;
/** Of the last events of a chosen period. */
const LATEST_PX = 9.5;
const CITY_PX = 2.6;
/** Side of the square of a holy place. */
const SHRINE_PX = 8;

/** Dots, squares, diamonds and numbered discs as SVG, for pictures without the HTML overlay. */
export function markShapes(scene: Scene, frame: Frame, view: View, look: Look): Shape[] {
  const placed = <T extends StopMark | PlaceMark>(
    marks: readonly T[],
    draw: (mark: T, at: Point) => Shape
  ): Shape[] =>
    marks.flatMap((mark) => {
      const at = view.project(mark.position);
      return at ? [draw(mark, at)] : [];
    });
  const isLast = ({ id }: StopMark): boolean => id === frame.stopId;
  const stops = scene.stops.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)));
  return [
    ...placed(scene.places, (mark, at) => placeShape(mark, at, look)),
    ...placed(stops, (mark, at) => stopShape(mark, at, frame, look))
  ];
}

/** A dot, square or diamond around a point of the picture. */
export function placeShape({ id, kind, event }: PlaceMark, { x, y }: Point, look: Look): Shape {
  const casing = {
    stroke: look.paint.of('casing'),
    'stroke-width': 1.6 * 2 * look.lineScale,
    'paint-order': 'stroke'
  };
  if (kind === 'event') {
    const r = (event?.isLatest ? LATEST_PX : DIAMOND_PX) * look.lineScale;
    const d = `M${fixed(x)} ${fixed(y - r)}l${fixed(r)} ${fixed(r)}l${fixed(-r)} ${fixed(r)}l${fixed(-r)} ${fixed(-r)}z`;
    return shape('path', {
      'data-place': id,
      d,
      fill: look.paint.of(event?.isLatest ? 'tour' : 'event'),
      ...casing
    });
  }
  if (kind === 'shrine') {
    const side = SHRINE_PX * look.lineScale;
    return shape('rect', {
      'data-place': id,
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
      rx: look.lineScale,
      fill: look.paint.of('ink'),
      ...casing
    });
  }
  return shape('circle', {
    'data-place': id,
    cx: x,
    cy: y,
    r: CITY_PX * look.lineScale,
    fill: look.paint.of('ink'),
    ...casing
  });
}

function stopShape(stop: StopMark, { x, y }: Point, frame: Frame, look: Look): Shape {
  const isCurrent = stop.id === frame.stopId;
  const isDone = frame.doneStopIds.includes(stop.id);
  const ring = look.paint.of(isCurrent ? 'tour' : isDone ? 'tourDone' : 'tourNext');
  const ink = look.paint.of(isCurrent ? 'tourOn' : 'ink');
  const scale = look.lineScale;
  return shape(
    'g',
    { 'data-stop': stop.id, transform: `translate(${fixed(x)} ${fixed(y)})` },
    shape('circle', {
      r: (isCurrent ? CURRENT_DISC_PX : DISC_PX) * scale,
      fill: look.paint.of(isCurrent ? 'tour' : 'panel'),
      stroke: ring,
      'stroke-width': 2 * scale,
      'stroke-dasharray':
        stop.isDagger && !isCurrent ? `${fixed(2 * scale)} ${fixed(2 * scale)}` : undefined
    }),
    stop.number === null
      ? shape('path', { d: star(6 * scale), fill: ink })
      : textShape(
          'text',
          {
            'text-anchor': 'middle',
            y: 4.4 * scale,
            fill: ink,
            'font-family': SANS,
            'font-size': 12.5 * scale,
            'font-weight': 700
          },
          String(stop.number)
        )
  );
}

/** A five-pointed star, drawn because not every font has one. */
function star(radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5;
    const r = index % 2 === 0 ? radius : radius * 0.4;
    return `${fixed(r * Math.sin(angle))} ${fixed(-r * Math.cos(angle))}`;
  });
  return `M${points.join('L')}z`;
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
