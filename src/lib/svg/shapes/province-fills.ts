import type { Scene } from '#lib/core/scene/scene.ts';
import { fillName } from '#lib/core/share/fill-name.ts';
import type { View } from '../projection.ts';
import { areaGeometryOf, type Detail } from './detail.ts';
import type { Look } from './look.ts';
import { fillPaint } from './patterns.ts';
import { pathShapes, type Shape } from './shape.ts';

/** Fills below country level, as far as the files with their areas are there. */
export function provinceFillShapes(
  scene: Scene,
  detail: Detail,
  path: View['path'],
  look: Look
): Shape[] {
  return scene.provinceShares.flatMap(({ id, fill }) => {
    const geometry = areaGeometryOf(id, detail);
    return geometry
      ? pathShapes(path(geometry), {
          'data-province': id,
          'data-fill': fillName(fill),
          fill: fillPaint(fill, look)
        })
      : [];
  });
}
