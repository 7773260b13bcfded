import type { Position, Size } from '#lib/core/geo/position.ts';
import { cameraFor } from '#lib/core/camera/framing.ts';
import type { Camera } from '#lib/core/camera/camera.ts';
import type { Arc, Scene } from '#lib/core/scene/scene.ts';
import type { Palette, Token } from '#lib/core/theme/palette.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { arcFrameOf } from '#lib/core/arc/arc-frame.ts';
import { stretchesOf } from '#lib/core/arc/arc-line.ts';
import { pathOf } from './arcs/arc-path.ts';
import { arcShapes } from './arcs/arc-shapes.ts';
import type { Atlas } from './atlas.ts';
import { markShapes } from './marks/mark-shapes.ts';
import { isGlobe, projectionFor, type View } from './projection.ts';
import { baseMapShapes, seaShape } from './shapes/base-map.ts';
import { strokeAttrs } from './shapes/line-style.ts';
import type { Look } from './shapes/look.ts';
import { cssPaint, palettePaint } from './shapes/paint.ts';
import { pathShapes, shape, toMarkup, type Shape } from './shapes/shape.ts';

/** From here both ends of the long legs and the region are in sight. */
const GLOBE_CENTER: Position = [10, 40];
/** Shape of the small region map, width to height. */
const REGION_ASPECT = 1.4;
/** Lines and discs of the small map, against the large one. */
const SMALL = 0.45;

export interface InsetOptions {
  /** Writes these colours out; otherwise the page's CSS variables. */
  readonly palette?: Palette;
  /** Size of the main map, so that the frame drawn is just what it shows; otherwise the region. */
  readonly mapSize?: Size;
}

/**
 * The other scale, so that the reader always has both: beside a flat map a globe of `sizePx` with the frame
 * of the map on it; beside the globe the map of the region, `sizePx` high.
 */
export function insetSvg(
  scene: Scene,
  frame: Frame,
  sizePx: number,
  atlas: Atlas,
  options: InsetOptions = {}
): string {
  // The stage's outline of the study country would be a blot at this size.
  const studyCountryId = scene.theme === 'stage' ? '' : scene.studyCountryId;
  const bare = { shares: [], selected: null, hovered: null, places: [] };
  const plain: Scene = { ...scene, ...bare, studyCountryId };
  const look: Look = {
    paint: options.palette ? palettePaint(options.palette) : cssPaint,
    idPrefix: 'inset-',
    lineScale: SMALL,
    isLineFixed: false,
    unitsPerPx: 1
  };
  return isGlobe(frame.camera)
    ? regionInset(plain, frame, sizePx, atlas, look)
    : globeInset(plain, frame, sizePx, atlas, look, options.mapSize);
}

function regionInset(scene: Scene, frame: Frame, px: number, atlas: Atlas, look: Look): string {
  const size = { width: Math.round(px * REGION_ASPECT), height: px };
  // Framed as on a large map: a size this small would ask for the phone's box.
  const camera = scaled(
    cameraFor('region', { width: 1000 * REGION_ASPECT, height: 1000 }),
    px / 1000
  );
  const view = projectionFor(camera, size, { isCropped: true });
  return root(size, [
    ...baseShapes(scene, camera, view, atlas, look),
    ...arcShapes(scene, frame, view, { ...look, lineScale: 0.6 }),
    ...markShapes(scene, frame, view, { ...look, lineScale: 0.6 })
  ]);
}

function globeInset(
  scene: Scene,
  frame: Frame,
  px: number,
  atlas: Atlas,
  look: Look,
  mapSize: Size | undefined
): string {
  const size = { width: px, height: px };
  const camera: Camera = { center: GLOBE_CENTER, scale: px / 2 - 1, globe: 1 };
  const view = projectionFor(camera, size);
  return root(size, [
    ...baseShapes(scene, camera, view, atlas, look),
    ...threadShapes(scene, frame, view, look),
    ...frameShapes(frame.camera, mapSize, view, look)
  ]);
}

const bases = new WeakMap<Atlas, Map<string, readonly Shape[]>>();

/** Sea, land and lines. They differ only in few looks and cost far more than the rest, so each is kept. */
function baseShapes(
  scene: Scene,
  camera: Camera,
  view: View,
  atlas: Atlas,
  look: Look
): readonly Shape[] {
  const known = bases.get(atlas) ?? new Map<string, readonly Shape[]>();
  bases.set(atlas, known);
  const { theme, studyCountryId, layers } = scene;
  const colors = [look.paint.of('sea'), look.paint.of('land'), look.paint.of('border')];
  const key = JSON.stringify([camera, theme, studyCountryId, layers, colors]);
  const shapes = known.get(key) ?? [
    seaShape(view, look),
    ...baseMapShapes(scene, atlas.levelFor(camera.scale), {}, view.path, look)
  ];
  known.set(key, shapes);
  return shapes;
}

/** The tour as threads: at this size dots and casings would be noise. This leg lies on top, in rust. */
function threadShapes(scene: Scene, frame: Frame, view: View, look: Look): Shape[] {
  const legs = scene.arcs.filter(({ kind }) => kind === 'leg');
  const isCurrent = (arc: Arc): boolean => arcFrameOf(arc, frame).state === 'current';
  const thread = (arc: Arc, token: Token, widthPx: number): Shape[] =>
    pathShapes(
      pathOf(stretchesOf(arc, view)),
      strokeAttrs(look.paint.of(token), { width: widthPx / look.lineScale, isRound: true }, look)
    );
  return [
    ...legs.filter((arc) => !isCurrent(arc)).flatMap((arc) => thread(arc, 'tourNext', 1)),
    ...legs.filter(isCurrent).flatMap((arc) => thread(arc, 'tour', 2.2))
  ];
}

/** The rectangle of the main map, drawn on the globe in ink. */
function frameShapes(camera: Camera, mapSize: Size | undefined, globe: View, look: Look): Shape[] {
  const size = mapSize ?? { width: 1020, height: 750 };
  const main = projectionFor(mapSize ? camera : cameraFor('region', size), size);
  const points = rim(size).flatMap(([x, y]) => {
    const position = main.unproject({ x, y });
    return (position && globe.project(position)) ?? [];
  });
  const d = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const line = { width: 1.2 / look.lineScale };
  return pathShapes(d && `M${d}Z`, strokeAttrs(look.paint.of('ink'), line, look));
}

function rim({ width, height }: Size): [number, number][] {
  const parts = Array.from({ length: 8 }, (_, index) => index / 8);
  return [
    ...parts.map((t): [number, number] => [t * width, 0]),
    ...parts.map((t): [number, number] => [width, t * height]),
    ...parts.map((t): [number, number] => [(1 - t) * width, height]),
    ...parts.map((t): [number, number] => [0, (1 - t) * height])
  ];
}

function scaled(camera: Camera, factor: number): Camera {
  return { ...camera, scale: camera.scale * factor };
}

function root({ width, height }: Size, children: readonly Shape[]): string {
  return toMarkup(
    shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        direction: 'ltr',
        'aria-hidden': 'true'
      },
      ...children
    )
  );
}
