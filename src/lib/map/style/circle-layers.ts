import type { Scene } from '#lib/core/scene/scene.ts';
import { COUNT_FILL_OPACITY, COUNT_LINE_PX } from '#lib/core/theme/count-style.ts';
import type { StyleLayer } from './layer.ts';
import type { StyleLook } from './style-look.ts';

/** Source of the count circles: a point a country. */
export const CIRCLES = 'story-circles';

/** Two rings a country: filled for the low figure, an outline for the high. Unconfirmed ones are not filled. */
export function circleLayers({ scene, palette, lineScale }: StyleLook): StyleLayer[] {
  const width = COUNT_LINE_PX * lineScale;
  const isVerified = ['get', 'isVerified'];
  // The line lies outside the radius here, and over it in the other painter.
  const inside = (name: string) => ['max', 0, ['-', ['get', name], width / 2]];
  const common = { source: CIRCLES, isVisible: scene.circles.length > 0 } as const;
  // Small ones are drawn over large ones.
  const layout = { 'circle-sort-key': ['-', 0, ['get', 'highRadiusPx']] };
  return [
    {
      ...common,
      id: 'story-circles-high',
      type: 'circle',
      layout,
      paint: {
        'circle-radius': inside('highRadiusPx'),
        'circle-opacity': 0,
        'circle-stroke-color': palette.count,
        'circle-stroke-width': width
      }
    },
    {
      ...common,
      id: 'story-circles-low',
      type: 'circle',
      layout,
      paint: {
        'circle-radius': ['case', isVerified, ['get', 'lowRadiusPx'], inside('lowRadiusPx')],
        'circle-color': palette.count,
        'circle-opacity': ['case', isVerified, COUNT_FILL_OPACITY, 0],
        'circle-stroke-color': palette.count,
        'circle-stroke-width': ['case', isVerified, 0, width]
      }
    }
  ];
}

/** The circles as points that carry their radii. */
export function circlePoints({ circles }: Scene): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: circles.map(({ id, position, lowRadiusPx, highRadiusPx, isVerified }) => ({
      type: 'Feature',
      properties: { id, lowRadiusPx, highRadiusPx, isVerified },
      geometry: { type: 'Point', coordinates: [position[0], position[1]] }
    }))
  };
}
