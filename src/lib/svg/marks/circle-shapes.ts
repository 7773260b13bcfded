import type { CountCircle, Scene } from '#lib/core/scene/scene.ts';
import type { Point } from '#lib/core/geo/position.ts';
import type { View } from '../projection.ts';
import type { Look } from '../shapes/look.ts';
import { shape, type Shape } from '../shapes/shape.ts';

const LINE_PX = 1.5;
const FILL_OPACITY = 0.16;
/** Dashes say that the figure could not be confirmed. */
const UNVERIFIED_DASH = '4 3';

/** Two rings a country: the filled one is the low count, the outline the high. Nothing behind the globe. */
export function circleShapes(scene: Scene, view: View, look: Look): Shape[] {
  return scene.circles.flatMap((circle) => {
    const at = view.project(circle.position);
    return at ? [circleShape(circle, at, look)] : [];
  });
}

function circleShape(circle: CountCircle, { x, y }: Point, look: Look): Shape {
  const paint = look.paint.of('count');
  const rings = { cx: x, cy: y, fill: paint, 'fill-opacity': FILL_OPACITY };
  return shape(
    'g',
    { 'data-circle': circle.id },
    shape('circle', {
      ...rings,
      r: circle.highRadiusPx,
      'fill-opacity': 0,
      stroke: paint,
      'stroke-width': LINE_PX * look.lineScale,
      'stroke-dasharray': circle.isVerified ? undefined : UNVERIFIED_DASH
    }),
    shape('circle', { ...rings, r: circle.lowRadiusPx })
  );
}
