import type { Size } from '#lib/core/geo/position.ts';
import { lineScaleFor } from '#lib/core/theme/line-scale.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { Palette } from '#lib/core/theme/palette.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { arcShapes } from './arcs/arc-shapes.ts';
import type { Atlas } from './atlas.ts';
import { circleShapes } from './marks/circle-shapes.ts';
import { labelShapes } from './marks/label-shapes.ts';
import { markShapes } from './marks/mark-shapes.ts';
import { projectionFor } from './projection.ts';
import { baseMapShapes, seaShape } from './shapes/base-map.ts';
import type { Detail } from './shapes/detail.ts';
import type { Look } from './shapes/look.ts';
import { outlineShapes } from './shapes/outlines.ts';
import { cssPaint, palettePaint } from './shapes/paint.ts';
import { filledAreas, patternShapes } from './shapes/patterns.ts';
import { shape, textShape, toMarkup, type Shape } from './shapes/shape.ts';

export interface PictureOptions {
  /** Draws discs, dots and diamonds; off where an overlay has them. */
  readonly marks?: boolean;
  /** Draws the names; off where an overlay has them. */
  readonly labels?: boolean;
  /** Writes these colours out, for a file that stands alone; otherwise the page's CSS variables. */
  readonly palette?: Palette;
  /** Decimals of a pixel in paths, 0 to 2. */
  readonly precision?: number;
  /** Leaves out what lies outside the picture. */
  readonly cropToFrame?: boolean;
  /** Put before ids, so that two pictures can share a page. */
  readonly idPrefix?: string;
  /** What the picture shows, for those who do not see it; without it the picture is decoration. */
  readonly title?: string;
  /** Fills its container, cutting what does not fit, instead of having a size of its own. */
  readonly responsive?: boolean;
  /** Provinces, rivers and lakes, if their layers are on. */
  readonly detail?: Detail;
}

/**
 * A scene at one moment as one SVG element, in text. Pure, runs anywhere: poster, thumbnail, export, print.
 * The opacity of a cross-fade is left out: a still picture is whole.
 */
export function svgPicture(
  scene: Scene,
  frame: Frame,
  size: Size,
  atlas: Atlas,
  options: PictureOptions = {}
): string {
  const { precision = 1, cropToFrame = true, detail = {} } = options;
  const view = projectionFor(frame.camera, size, { precision, isCropped: cropToFrame });
  const level = atlas.levelFor(frame.camera.scale);
  const look: Look = {
    paint: options.palette ? palettePaint(options.palette) : cssPaint,
    idPrefix: options.idPrefix ?? 'map-',
    lineScale: lineScaleFor(scene.theme, size),
    isLineFixed: false,
    unitsPerPx: 1
  };
  return toMarkup(
    rootShape(size, options, [
      ...defsOf(patternShapes(filledAreas(scene), look)),
      seaShape(view, look),
      ...baseMapShapes(scene, level, detail, view.path, look),
      ...outlineShapes(scene, level, detail, view.path, look),
      ...circleShapes(scene, view, look),
      ...arcShapes(scene, frame, view, look),
      ...(options.marks ? markShapes(scene, frame, view, look) : []),
      ...(options.labels ? labelShapes(scene, frame, view, look) : [])
    ])
  );
}

function rootShape(size: Size, options: PictureOptions, children: readonly Shape[]): Shape {
  const { title, responsive = false } = options;
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: responsive ? '100%' : size.width,
      height: responsive ? '100%' : size.height,
      preserveAspectRatio: responsive ? 'xMidYMid slice' : undefined,
      // Sides of labels are meant as sides of the map, which never mirrors.
      direction: 'ltr',
      role: title ? 'img' : undefined,
      'aria-hidden': title ? undefined : 'true'
    },
    ...(title ? [textShape('title', {}, title)] : []),
    ...children
  );
}

function defsOf(children: readonly Shape[]): Shape[] {
  return children.length > 0 ? [shape('defs', {}, ...children)] : [];
}
