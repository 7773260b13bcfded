import type { EdgeKind } from '#lib/core/geo/disputed.ts';
import { EDGE_KINDS } from '#lib/core/geo/province-edges.ts';
import { edgeAreaOf } from '#lib/core/label/label-properties.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import {
  OUTLINE,
  OUTLINE_CONTROL,
  OUTLINE_DISPUTED,
  type LineStyle
} from '#lib/core/theme/line-style.ts';
import { areasOf } from '../geometry/area-parts.ts';
import type { Level } from '../geometry/level.ts';
import type { View } from '../projection.ts';
import { areaGeometryOf, provinceEdges, type Detail } from './detail.ts';
import { strokeAttrs } from './line-style.ts';
import type { Look } from './look.ts';
import { pathShapes, type Shape } from './shape.ts';

const OUTLINES: Readonly<Record<EdgeKind, LineStyle>> = {
  settled: OUTLINE,
  control: OUTLINE_CONTROL,
  disputed: OUTLINE_DISPUTED
};

/** Ink around the countries and provinces that are selected or pointed at. */
export function outlineShapes(
  scene: Scene,
  level: Level,
  detail: Detail,
  path: View['path'],
  look: Look
): Shape[] {
  const targets = new Map(
    [scene.selected, scene.hovered].flatMap((target) =>
      target ? [[`${target.kind} ${target.id}`, target] as const] : []
    )
  );
  const drawn = (name: string, d: string, style: LineStyle): Shape[] =>
    pathShapes(d, { 'data-outline': name, ...strokeAttrs(look.paint.of('ink'), style, look) });
  return [...targets].flatMap(([name, target]) => {
    const areaId = edgeAreaOf(target);
    if (areaId !== null) {
      return areasOf(level, areaId).flatMap((area) =>
        EDGE_KINDS.flatMap((kind) => drawn(name, path(area.edge(kind)), OUTLINES[kind]))
      );
    }
    const edges = target.kind === 'province' ? provinceEdges(target.id, detail) : null;
    if (edges) {
      return EDGE_KINDS.flatMap((kind) => drawn(name, path(edges[kind]), OUTLINES[kind]));
    }
    const province = target.kind === 'province' ? areaGeometryOf(target.id, detail) : null;
    return province ? drawn(name, path(province), OUTLINES.settled) : [];
  });
}
