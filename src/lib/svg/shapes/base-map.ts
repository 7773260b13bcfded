import type { Scene } from '#lib/core/scene/scene.ts';
import type { Level } from '../geometry/level.ts';
import type { View } from '../projection.ts';
import { borderShapes, coastShapes, disputedShapes } from './border-layers.ts';
import { detailShapes, type Detail } from './detail.ts';
import { landShapes, shareShapes, studyShapes } from './land-layers.ts';
import { strokeAttrs } from './line-style.ts';
import type { Look } from './look.ts';
import { provinceFillShapes } from './province-fills.ts';
import { shape, type Shape } from './shape.ts';

/** Everything under the arcs but the sea, bottom to top. */
export function baseMapShapes(
  scene: Scene,
  level: Level,
  detail: Detail,
  path: View['path'],
  look: Look
): Shape[] {
  const study = studyShapes(scene, level, path, look);
  const isStage = scene.theme === 'stage';
  return [
    ...landShapes(level, path, look),
    ...(isStage ? [] : study),
    ...shareShapes(scene, level, path, look),
    ...provinceFillShapes(scene, detail, path, look),
    ...detailShapes(scene, detail, path, look),
    ...borderShapes(scene, level, path, look),
    ...disputedShapes(scene, level, path, look),
    ...coastShapes(scene, level, path, look),
    // On stage the study country is an outline, which borders must not cross out.
    ...(isStage ? study : [])
  ];
}

/** The sea: the whole picture, or the disc of the globe on the page's own colour. */
export function seaShape({ kind, camera, size }: View, look: Look): Shape {
  if (kind === 'flat') {
    return shape('rect', { ...size, fill: look.paint.of('sea') });
  }
  return shape('circle', {
    cx: size.width / 2,
    cy: size.height / 2,
    r: camera.scale,
    ...strokeAttrs(look.paint.of('border'), { width: 1 }, look),
    fill: look.paint.of('sea')
  });
}
