import type { Point } from '#lib/core/geo/position.ts';
import { labelsAtScale } from '#lib/core/label/labels-at-scale.ts';
import { placeLabels, type LabelBox, type Obstacles } from '#lib/core/label/place-labels.ts';
import type { Label, Scene } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { stretchesOf } from '#lib/core/arc/arc-line.ts';
import type { View } from '../projection.ts';
import type { Look } from '../shapes/look.ts';
import { textShape, type Shape } from '../shapes/shape.ts';
import { fontFor } from './fonts.ts';
import { drawnText, guessWidthPx, labelStyle, type LabelStyle } from './label-style.ts';
import { DISC_PX } from './mark-shapes.ts';

interface Sized {
  readonly label: Label;
  readonly style: LabelStyle;
  readonly text: string;
  readonly box: LabelBox;
}

/** Names as SVG text, for pictures without the HTML overlay; those without room are left out. */
export function labelShapes(scene: Scene, frame: Frame, view: View, look: Look): Shape[] {
  // On stage the floor is 2.2 % of the height, for every name but the current stop's.
  const scale = scene.theme === 'stage' ? Math.max((view.size.height * 0.022) / 14, 1) : 1;
  const sized = labelsAtScale(scene.labels, view.camera.scale).flatMap((label): Sized[] => {
    const at = view.project(label.position);
    return at ? [sizedLabel(label, at, label.id === frame.stopId, scene, scale)] : [];
  });
  const boxes = sized.map(({ box }) => box);
  const { placed } = placeLabels(boxes, obstaclesOf(scene, view, look), view.size);
  return placed.flatMap(({ id, x, y, side }) => {
    const found = sized.find(({ box }) => box.id === id);
    return found ? [nameShape(found, { x, y }, side, scene, scale, look)] : [];
  });
}

function sizedLabel(
  label: Label,
  at: Point,
  isCurrent: boolean,
  scene: Scene,
  scale: number
): Sized {
  const style = labelStyle(label.kind, isCurrent);
  const text = drawnText(label, style, scene.language);
  const isArea = style.gapPx === 0;
  return {
    label,
    style,
    text,
    box: {
      id: `${label.kind} ${label.id}`,
      at,
      width: guessWidthPx(text, style, scene.language) * scale,
      height: style.sizePx * 1.2 * scale,
      priority: isCurrent ? label.priority + 1 : label.priority,
      kind: isArea ? 'area' : 'point',
      gapPx: style.gapPx * scale,
      isRequired: isCurrent
    }
  };
}

function obstaclesOf(scene: Scene, view: View, look: Look): Obstacles {
  return {
    rects: [],
    discs: [...scene.stops, ...scene.places].flatMap((mark) => {
      const at = view.project(mark.position);
      return at ? [{ at, radiusPx: ('kind' in mark ? 5 : DISC_PX + 1) * look.lineScale }] : [];
    }),
    lines: scene.arcs
      .flatMap((arc) => stretchesOf(arc, view))
      .map(({ points }) => ({ points: dense(points), halfWidthPx: 4 * look.lineScale }))
  };
}

/** Points at most a few pixels apart, so that no name slips between them. */
function dense(points: readonly Point[]): Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1] ?? point;
    const steps = Math.max(Math.ceil(Math.hypot(point.x - before.x, point.y - before.y) / 6), 1);
    return Array.from({ length: steps }, (_, step) => {
      const t = (step + 1) / steps;
      return { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
    });
  });
}

function nameShape(
  { label, style, text, box }: Sized,
  { x, y }: Point,
  side: string,
  { language, shares }: Scene,
  scale: number,
  look: Look
): Shape {
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const shift = anchor === 'start' ? 0 : anchor === 'end' ? box.width : box.width / 2;
  const isWater = label.kind === 'sea' || label.kind === 'river';
  return textShape(
    'text',
    {
      'data-label': label.id,
      x: x + shift,
      y: y + box.height * 0.78,
      'text-anchor': anchor,
      'font-family': fontFor(language, isWater),
      'font-size': style.sizePx * scale,
      'font-weight': style.weight,
      'font-style': style.isItalic && language === 'en' ? 'italic' : undefined,
      'letter-spacing': style.isCapitals && language === 'en' ? '.14em' : undefined,
      // On share fills grey names are too pale.
      fill: look.paint.of(
        shares.length > 0 && label.kind === 'country' ? 'labelCity' : style.color
      ),
      // Water needs no halo on water; names on share fills are measured against paper.
      stroke: isWater ? look.paint.of('sea') : look.paint.of(shares.length > 0 ? 'paper' : 'halo'),
      'stroke-width': 3 * scale,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke'
    },
    text
  );
}
