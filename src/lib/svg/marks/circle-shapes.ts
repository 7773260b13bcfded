import type { CountCircle, Scene } from '#lib/core/scene/scene.ts';
import type { Point } from '#lib/core/geo/position.ts';
import { COUNT_FILL_OPACITY, COUNT_LINE_PX } from '#lib/core/theme/count-style.ts';
import type { View } from '../projection.ts';
import type { Look } from '../shapes/look.ts';
import { shape, type Shape } from '../shapes/shape.ts';

/**
 * Two rings a country: the filled one is the low count, the outline the high. Unconfirmed ones are not filled.
 * Nothing behind the globe.
 */
export function circleShapes(scene: Scene, view: View, look: Look): Shape[] {
  return scene.circles.flatMap((circle) => {
    const at = view.project(circle.position);
    return at ? [circleShape(circle, at, look)] : [];
  });
}

function circleShape(circle: CountCircle, { x, y }: Point, look: Look): Shape {
  const paint = look.paint.of('count');
  const outline = { fill: 'none', stroke: paint, 'stroke-width': COUNT_LINE_PX * look.lineScale };
  const filled = { fill: paint, 'fill-opacity': COUNT_FILL_OPACITY };
  return shape(
    'g',
    { 'data-circle': circle.id },
    shape('circle', { cx: x, cy: y, r: circle.highRadiusPx, ...outline }),
    shape('circle', {
      cx: x,
      cy: y,
      r: circle.lowRadiusPx,
      ...(circle.isVerified ? filled : outline)
    })
  );
}
