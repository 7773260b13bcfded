import type { Map as MapLibre } from 'maplibre-gl';
import { arcAt } from '#lib/core/arc/arc-at.ts';
import type { Projecting } from '#lib/core/arc/arc-line.ts';
import { countryIdOf } from '#lib/core/geo/disputed.ts';
import type { Point } from '#lib/core/geo/position.ts';
import { circleAt } from '#lib/core/share/circle-at.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';

/** The topmost thing under a point: an arc, else the country of a circle, else a district or province if they are shown, else a country; `null` for sea. */
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
  const idIn = (layer: string): string | null => {
    const found = map.queryRenderedFeatures([point.x, point.y], { layers: [layer] });
    // A district names the province it lies in, which is under the point too.
    const inner = found.find(({ properties }) => 'province' in properties) ?? found[0];
    const id: unknown = inner?.properties['id'];
    return typeof id === 'string' ? id : null;
  };
  const province = scene.layers.provinces ? idIn('story-province-areas') : null;
  if (province) return { kind: 'province', id: province };
  const area = idIn('story-land');
  return area ? { kind: 'country', id: countryIdOf(area) } : null;
}
