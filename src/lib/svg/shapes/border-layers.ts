import type { MultiLineString } from 'geojson';
import type { Scene } from '#lib/core/scene/scene.ts';
import {
  BORDER,
  COAST,
  DISPUTED,
  LINE_OF_CONTROL,
  SHARE_BORDER,
  SHARE_CASING,
  STAGE_COAST,
  type LineStyle
} from '#lib/core/theme/line-style.ts';
import { lineParts } from '../geometry/line-parts.ts';
import type { DisputedKind } from '#lib/core/geo/disputed.ts';
import type { Level } from '../geometry/level.ts';
import type { View } from '../projection.ts';
import { strokeAttrs } from './line-style.ts';
import type { Look } from './look.ts';
import { pathShapes, type Shape } from './shape.ts';

/** Settled borders, solid; on share colours with a casing in paper. */
export function borderShapes(scene: Scene, level: Level, path: View['path'], look: Look): Shape[] {
  const isShare = scene.shares.length > 0;
  const casing = strokeAttrs(look.paint.of('paper'), SHARE_CASING, look);
  const border = strokeAttrs(look.paint.of('border'), isShare ? SHARE_BORDER : BORDER, look);
  const paths = pathsOf(level.borders, path, look);
  return [
    ...(isShare ? paths.flatMap((d) => pathShapes(d, casing)) : []),
    ...paths.flatMap((d) => pathShapes(d, { 'data-layer': 'borders', ...border }))
  ];
}

/** Disputed lines: the Line of Control dotted, all others dashed, never solid. */
export function disputedShapes(
  scene: Scene,
  level: Level,
  path: View['path'],
  look: Look
): Shape[] {
  const isShare = scene.shares.length > 0;
  const others = merged([...level.disputed].filter(([kind]) => kind !== 'loc'));
  const control = merged([...level.disputed].filter(([kind]) => kind === 'loc'));
  const color = look.paint.of('border');
  const drawn = (line: MultiLineString, name: string, style: LineStyle): Shape[] => {
    const d = path(line);
    const casing = strokeAttrs(look.paint.of('paper'), { width: style.width + 1 }, look);
    return [
      ...(isShare ? pathShapes(d, casing) : []),
      ...pathShapes(d, { 'data-line': name, ...strokeAttrs(color, style, look) })
    ];
  };
  return [...drawn(others, 'disputed', DISPUTED), ...drawn(control, 'loc', LINE_OF_CONTROL)];
}

export function coastShapes(scene: Scene, level: Level, path: View['path'], look: Look): Shape[] {
  const style = scene.theme === 'stage' ? STAGE_COAST : COAST;
  const coast = { 'data-layer': 'coast', ...strokeAttrs(look.paint.of('border'), style, look) };
  return pathsOf(level.coast, path, look).flatMap((d) => pathShapes(d, coast));
}

/** One path for a file; on a live map several, of which those out of sight cost nothing. */
function pathsOf(lines: MultiLineString, path: View['path'], look: Look): string[] {
  return look.isLineFixed ? lineParts(lines).map(path) : [path(lines)];
}

function merged(lines: readonly (readonly [DisputedKind, MultiLineString])[]): MultiLineString {
  return { type: 'MultiLineString', coordinates: lines.flatMap(([, line]) => line.coordinates) };
}
