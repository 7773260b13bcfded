import type { Scene } from '#lib/core/scene/scene.ts';
import { STAGE_STUDY } from '#lib/core/theme/line-style.ts';
import { fillName } from '#lib/core/share/fill-name.ts';
import { areasOf } from '../geometry/area-parts.ts';
import { NEUTRAL_IDS } from '#lib/core/geo/disputed.ts';
import type { Level } from '../geometry/level.ts';
import type { View } from '../projection.ts';
import { strokeAttrs } from './line-style.ts';
import type { Look } from './look.ts';
import { disputePaint, fillPaint } from './patterns.ts';
import { pathShapes, type Shape } from './shape.ts';

export function landShapes(level: Level, path: View['path'], look: Look): Shape[] {
  return pathShapes(path(level.land), { 'data-layer': 'land', fill: look.paint.of('land') });
}

/**
 * The study country: a shade lighter, without the disputed areas it administers. On stage, where land is
 * white already, a heavy outline that stops at disputed lines.
 */
export function studyShapes(scene: Scene, level: Level, path: View['path'], look: Look): Shape[] {
  const area = level.areas.get(scene.studyCountryId);
  if (!area) {
    return [];
  }
  const layer = { 'data-layer': 'study' };
  return scene.theme === 'stage'
    ? pathShapes(path(area.edge('settled')), {
        ...layer,
        ...strokeAttrs(look.paint.of('ink'), { width: STAGE_STUDY.width / look.lineScale }, look)
      })
    : pathShapes(path(area.geometry), { ...layer, fill: look.paint.of('landStudy') });
}

/** Share fills, and dots where a figure would take a side. Nothing when the scene has no shares. */
export function shareShapes(scene: Scene, level: Level, path: View['path'], look: Look): Shape[] {
  if (scene.shares.length === 0) {
    return [];
  }
  return [
    ...scene.shares.flatMap(({ id, fill }) =>
      areasOf(level, id).flatMap((area) =>
        pathShapes(path(area.geometry), {
          'data-area': area.id,
          'data-fill': fillName(fill),
          fill: fillPaint(fill, look)
        })
      )
    ),
    ...NEUTRAL_IDS.flatMap((id) => areasOf(level, id)).flatMap((area) =>
      pathShapes(path(area.geometry), {
        'data-area': area.id,
        'data-fill': 'dispute',
        fill: disputePaint(look)
      })
    )
  ];
}
