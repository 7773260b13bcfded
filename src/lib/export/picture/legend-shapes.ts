import { arcStyle } from '#lib/core/arc/arc-style.ts';
import type { Arc, ArcState, PlaceMark, ShareFill } from '#lib/core/scene/scene.ts';
import type { LineStyle } from '#lib/core/theme/line-style.ts';
import type { Token } from '#lib/core/theme/palette.ts';
import { SANS } from '#lib/svg/marks/fonts.ts';
import { placeShape } from '#lib/svg/marks/mark-shapes.ts';
import { strokeAttrs } from '#lib/svg/shapes/line-style.ts';
import type { Look } from '#lib/svg/shapes/look.ts';
import { disputePaint, fillPaint } from '#lib/svg/shapes/patterns.ts';
import { shape, textShape, type Shape } from '#lib/svg/shapes/shape.ts';
import { wrapText } from './wrap-text.ts';

/** What stands before the words of a legend's entry: the thing itself, as the map draws it. */
export type LegendSample =
  | { readonly kind: 'fill'; readonly fill: ShareFill }
  | { readonly kind: 'dispute' }
  | { readonly kind: 'arc'; readonly arc: Arc; readonly state: ArcState }
  | { readonly kind: 'line'; readonly color: Token; readonly style: LineStyle }
  | { readonly kind: 'mark'; readonly mark: PlaceMark['kind'] }
  | { readonly kind: 'ring'; readonly radiusPx: number };

export interface LegendEntry {
  readonly sample: LegendSample;
  readonly text: string;
}

/** Shapes below one another, and how far down they reach. */
export interface Column {
  readonly shapes: readonly Shape[];
  readonly endY: number;
}

const SAMPLE_WIDTH = 28;
const SAMPLE_HEIGHT = 14;
const TEXT_PX = 12.5;
const LINE_PX = 17;
const GAP_PX = 5;

/** A legend's entries from `(x, y)` downwards, no wider than `width`, in pixels. */
export function legendShapes(
  entries: readonly LegendEntry[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  look: Look
): Column {
  const shapes: Shape[] = [];
  let top = y;
  for (const { sample, text } of entries) {
    const ringWidth = sample.kind === 'ring' ? sample.radiusPx * 2 : 0;
    const textX = x + Math.max(SAMPLE_WIDTH, ringWidth) + 10;
    const lines = wrapText(text, x + width - textX, TEXT_PX);
    const height = Math.max(lines.length * LINE_PX, ringWidth + 2);
    const middle = sample.kind === 'ring' ? top + height / 2 : top + LINE_PX / 2;
    shapes.push(sampleShape(sample, x, middle, look));
    const firstLine = sample.kind === 'ring' ? middle : top + LINE_PX / 2;
    shapes.push(...textLines(lines, textX, firstLine + TEXT_PX * 0.36, TEXT_PX, LINE_PX, look));
    top += height + GAP_PX;
  }
  return { shapes, endY: top };
}

/** Lines of text below one another; `y` is the first one's baseline. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  sizePx: number,
  linePx: number,
  look: Look,
  attrs: Readonly<Record<string, string | number>> = {}
): Shape[] {
  return lines.map((line, index) =>
    textShape(
      'text',
      {
        x,
        y: y + index * linePx,
        fill: look.paint.of('ink'),
        'font-family': SANS,
        'font-size': sizePx,
        ...attrs
      },
      line
    )
  );
}

function sampleShape(sample: LegendSample, x: number, middle: number, look: Look): Shape {
  switch (sample.kind) {
    case 'fill':
      return swatch(fillPaint(sample.fill, look), x, middle, look);
    case 'dispute':
      return swatch(disputePaint(look), x, middle, look);
    case 'arc': {
      const { color, line } = arcStyle(sample.arc, sample.state);
      return lineShape(color, line, x, middle, look);
    }
    case 'line':
      return lineShape(sample.color, sample.style, x, middle, look);
    case 'mark':
      return placeShape(
        { id: '', position: [0, 0], kind: sample.mark },
        { x: x + SAMPLE_WIDTH / 2, y: middle },
        look
      );
    case 'ring':
      return shape('circle', {
        cx: x + sample.radiusPx,
        cy: middle,
        r: sample.radiusPx,
        fill: 'none',
        stroke: look.paint.of('count'),
        'stroke-width': 1.5
      });
  }
}

function swatch(fill: string, x: number, middle: number, look: Look): Shape {
  return shape('rect', {
    x,
    y: middle - SAMPLE_HEIGHT / 2,
    width: SAMPLE_WIDTH,
    height: SAMPLE_HEIGHT,
    fill,
    stroke: look.paint.of('border'),
    'stroke-width': 0.6
  });
}

function lineShape(color: Token, style: LineStyle, x: number, middle: number, look: Look): Shape {
  return shape('path', {
    d: `M${x} ${middle}h${SAMPLE_WIDTH}`,
    ...strokeAttrs(look.paint.of(color), style, look)
  });
}
