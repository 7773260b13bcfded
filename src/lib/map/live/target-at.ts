import type { Map as MapLibre } from 'maplibre-gl';
import { arcAt } from '#lib/core/arc/arc-at.ts';
import type { Projecting } from '#lib/core/arc/arc-line.ts';
import { countryIdOf } from '#lib/core/geo/disputed.ts';
import type { Point } from '#lib/core/geo/position.ts';
import { circleAt } from '#lib/core/share/circle-at.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';

/** The topmost thing under a point: an arc, else the country of a circle, else a province if they are shown, else a country; `null` for sea. */
export function targetAt(
  map: MapLibre,
  point: Point,
  scene: Scene,
  frame: Frame,
  view: Projecting
): Target | null {
  const arc = arcAt(point, scene.arcs, frame, view);
  if (arc) return arc;
  const circle = circleAt(point, scene.circles, view.project);
  if (circle) return circle;
  const found = (layer: string): string | null => {
    const [first] = map.queryRenderedFeatures([point.x, point.y], { layers: [layer] });
    const id: unknown = first?.properties['id'];
    return typeof id === 'string' ? id : null;
  };
  const province = scene.layers.provinces ? found('story-province-areas') : null;
  if (province) return { kind: 'province', id: province };
  const area = found('story-land');
  return area ? { kind: 'country', id: countryIdOf(area) } : null;
}
