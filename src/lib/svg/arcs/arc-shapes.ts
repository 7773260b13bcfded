import type { Arc, Scene } from '#lib/core/scene/scene.ts';
import type { ArcFrame, Frame } from '#lib/core/tour/frame.ts';
import type { View } from '../projection.ts';
import { strokeAttrs } from '../shapes/line-style.ts';
import type { Look } from '../shapes/look.ts';
import { pathShapes, shape, type Shape } from '../shapes/shape.ts';
import { arcFrameOf } from '#lib/core/arc/arc-frame.ts';
import { poseAt, stretchesOf, stretchesUntil, type Stretch } from '#lib/core/arc/arc-line.ts';
import { pathOf } from './arc-path.ts';
import {
  arcRank,
  arcStyle,
  CASING_PX,
  HEAD_AT,
  underStyle,
  type ArcStyle
} from '#lib/core/arc/arc-style.ts';
import { arrowHead } from './arrow-head.ts';

/** All arcs at one moment, lowest first: to come, flown, this leg. One group an arc. */
export function arcShapes(scene: Scene, frame: Frame, view: View, look: Look): Shape[] {
  return scene.arcs
    .map((arc) => ({ arc, at: arcFrameOf(arc, frame) }))
    .sort((a, b) => arcRank(a.arc.kind, a.at.state) - arcRank(b.arc.kind, b.at.state))
    .map(({ arc, at }) =>
      shape(
        'g',
        { 'data-arc': arc.id, 'data-state': at.state },
        ...partsOf(arc, at, stretchesOf(arc, view), look)
      )
    );
}

function partsOf(arc: Arc, { t, state }: ArcFrame, all: readonly Stretch[], look: Look): Shape[] {
  const under = underStyle(arc);
  if (state === 'next') {
    return under ? drawn(pathOf(all), '', under, look) : [];
  }
  const style = arcStyle(arc, state);
  const head = headOf(all, t, style, look);
  if (t >= 1) {
    return drawn(pathOf(all), head, style, look);
  }
  return [
    ...(under ? drawn(pathOf(all), '', under, look) : []),
    ...(t > 0 ? drawn(pathOf(stretchesUntil(all, t)), head, style, look) : [])
  ];
}

/** Casings first, so that neither cuts line or head. */
function drawn(d: string, head: string, { color, line }: ArcStyle, look: Look): Shape[] {
  const casing = { width: line.width + 2 * CASING_PX, isRound: true };
  const [fill, under] = [look.paint.of(color), look.paint.of('casing')];
  return [
    ...pathShapes(d, strokeAttrs(under, casing, look)),
    ...pathShapes(head, strokeAttrs(under, { width: 2 * CASING_PX }, look)),
    ...pathShapes(d, strokeAttrs(fill, line, look)),
    ...pathShapes(head, { 'data-part': 'head', fill })
  ];
}

/** The head rides the tip until it reaches its place; empty when there is none, or it is out of sight. */
function headOf(all: readonly Stretch[], t: number, { headPx }: ArcStyle, look: Look): string {
  const pose = headPx > 0 && t > 0 ? poseAt(all, Math.min(t, HEAD_AT)) : null;
  return pose ? arrowHead(pose.at, pose.angle, headPx * look.lineScale) : '';
}
