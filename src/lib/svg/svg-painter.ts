// Longer than usual: the one place where the parts of the live picture are kept in step.
import { isSameCamera, type Camera } from '#lib/core/camera/camera.ts';
import { cameraFor } from '#lib/core/camera/framing.ts';
import type { Point, Size } from '#lib/core/geo/position.ts';
import { diffScene, type SceneChange } from '#lib/core/scene/diff-scene.ts';
import type { MapPainter, PainterEvents } from '#lib/core/scene/painter.ts';
import { lineScaleFor } from '#lib/core/theme/line-scale.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { arcShapes } from './arcs/arc-shapes.ts';
import type { Atlas } from './atlas.ts';
import { baseGeometryOf } from './live/base-layer.ts';
import { createCanvas } from './live/canvas.ts';
import { CameraHold } from '#lib/core/camera/camera-hold.ts';
import { panned, zoomed } from './live/camera-moves.ts';
import { listenToGestures } from './live/gestures.ts';
import { hitTest } from './live/hit-test.ts';
import { pictureOf } from './live/picture-of.ts';
import { reconcile } from './live/reconcile.ts';
import { restFrame } from '#lib/core/tour/rest-frame.ts';
import { circleShapes } from './marks/circle-shapes.ts';
import { projectionFor, type View } from './projection.ts';
import { baseMapShapes, seaShape } from './shapes/base-map.ts';
import { DETAIL_PARTS, type Detail } from './shapes/detail.ts';
import type { Look } from './shapes/look.ts';
import { outlineShapes } from './shapes/outlines.ts';
import { cssPaint } from './shapes/paint.ts';
import { filledAreas, patternShapes } from './shapes/patterns.ts';

export interface SvgPainterOptions {
  /** Emptied first: a poster in it gives way. */
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly size: Size;
  /** This map is not lost, and fetches nothing that could fail. */
  readonly events: Omit<PainterEvents, 'onlost' | 'onproblem'>;
  readonly isInteractive: boolean;
  /** What the map shows, in words. */
  readonly label?: string;
  /** Put before ids, so that two live maps can share a page. */
  readonly idPrefix?: string;
}

export interface SvgPainter extends MapPainter {
  readonly kind: 'svg';
  /** Hands over what was fetched later; what was given before and is not given now stays. */
  setDetail(detail: Detail): void;
}

/** Parts of a scene that the base map under the arcs is made from. */
const BASE_CHANGES: readonly SceneChange[] = [
  'layers',
  'shares',
  'provinceShares',
  'theme',
  'study'
];
const OUTLINE_CHANGES: readonly SceneChange[] = ['selection', 'hover'];

/** The globe is drawn coarsely until it has rested so long. */
const SETTLE_MS = 150;

/** The living map in SVG: works without WebGL. Stop discs and names are the page's own HTML over it. */
export function createSvgPainter(options: SvgPainterOptions): SvgPainter {
  const { container, atlas, events } = options;
  const canvas = createCanvas(options.label);
  const geometryFor = baseGeometryOf(atlas);
  const hold = new CameraHold();

  let { size, isInteractive } = options;
  let scene: Scene | null = null;
  let frame: Frame | null = null;
  let view: View = projectionFor(cameraFor('region', size), size, { isCropped: true });
  let detail: Detail = {};
  let hovered: Target | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const lookOf = (shown: Scene): Look => ({
    paint: cssPaint,
    idPrefix: options.idPrefix ?? 'live-',
    lineScale: lineScaleFor(shown.theme, size),
    isLineFixed: true,
    unitsPerPx: 1
  });

  const paintBase = (isMoving = false): void => {
    if (!scene) return;
    const geometry = geometryFor(view, isMoving);
    const look: Look = { ...lookOf(scene), unitsPerPx: geometry.unitsPerPx };
    reconcile(canvas.defs, patternShapes(filledAreas(scene), look));
    reconcile(canvas.sea, [seaShape(view, look)]);
    const { level, path } = geometry;
    reconcile(canvas.base, baseMapShapes(scene, level, detail, path, look));
    reconcile(canvas.outlines, outlineShapes(scene, level, detail, path, look));
    canvas.setTransform(geometry.transform);
  };

  const paintOutlines = (): void => {
    if (!scene) return;
    const { level, path } = geometryFor(view, false);
    reconcile(canvas.outlines, outlineShapes(scene, level, detail, path, lookOf(scene)));
  };

  /** A flat camera moved: the paths stay, their group and the patterns in it are scaled. */
  const moveBase = (): void => {
    if (!scene) return;
    const geometry = geometryFor(view, false);
    reconcile(
      canvas.defs,
      patternShapes(filledAreas(scene), { ...lookOf(scene), unitsPerPx: geometry.unitsPerPx })
    );
    canvas.setTransform(geometry.transform);
  };

  const paintArcs = (): void => {
    if (!scene) return;
    const look = lookOf(scene);
    reconcile(canvas.arcs, [
      ...circleShapes(scene, view, look),
      ...arcShapes(scene, frame ?? restFrame(view.camera), view, look)
    ]);
  };

  const moveTo = (camera: Camera): void => {
    const wasFlat = view.kind === 'flat';
    view = projectionFor(camera, size, { isCropped: true });
    const isTurning = !wasFlat && view.kind === 'globe';
    clearTimeout(settling);
    if (wasFlat && view.kind === 'flat') {
      moveBase();
    } else {
      paintBase(isTurning);
    }
    if (isTurning) settling = setTimeout(() => paintBase(), SETTLE_MS);
    paintArcs();
    events.oncamera(camera);
  };

  const targetAt = (at: Point): Target | null =>
    scene &&
    hitTest(at, {
      scene,
      frame: frame ?? restFrame(view.camera),
      view,
      level: atlas.finest,
      detail
    });

  const hover = (at: Point | null): void => {
    const target = at && targetAt(at);
    if (target?.kind === hovered?.kind && target?.id === hovered?.id) return;
    hovered = target;
    const isLine = target?.kind === 'leg' || target?.kind === 'call' || target?.kind === 'flow';
    canvas.root.style.cursor = isLine ? 'pointer' : '';
    events.onhover(target);
  };

  canvas.resize(size);
  canvas.setInteractive(isInteractive);
  container.replaceChildren(canvas.root);

  const stopListening = listenToGestures(canvas.root, () => isInteractive, {
    onstart: () => {
      hold.take();
      events.ongesture();
    },
    onpan: (dx, dy) => moveTo(panned(view.camera, dx, dy)),
    onzoom: (factor, at) => {
      const middle = { x: size.width / 2, y: size.height / 2 };
      moveTo(zoomed(view.camera, size, at ?? middle, factor));
    },
    onend: () => hold.rest(),
    onclick: (at) => events.onselect(targetAt(at)),
    onhover: hover
  });

  return {
    kind: 'svg',
    show(next) {
      const changes = diffScene(scene, next);
      scene = next;
      if (changes.some((change) => BASE_CHANGES.includes(change))) {
        paintBase();
        paintArcs();
        return;
      }
      if (changes.some((change) => OUTLINE_CHANGES.includes(change))) paintOutlines();
      if (changes.includes('arcs') || changes.includes('circles')) paintArcs();
    },
    draw(next) {
      frame = next;
      canvas.setOpacity(next.opacity);
      if (hold.follows(next.camera) && !isSameCamera(view.camera, next.camera)) moveTo(next.camera);
      else paintArcs();
    },
    jumpTo(camera) {
      hold.take();
      hold.rest();
      moveTo(camera);
    },
    camera: () => view.camera,
    setInteractive(next) {
      isInteractive = next;
      canvas.setInteractive(next);
    },
    project: (position) => view.project(position),
    unproject: (point) => view.unproject(point),
    resize(next) {
      size = next;
      view = projectionFor(view.camera, size, { isCropped: true });
      canvas.resize(size);
      paintBase();
      paintArcs();
      events.oncamera(view.camera);
    },
    setDetail(more) {
      const isNew = DETAIL_PARTS.some((part) => more[part] && more[part] !== detail[part]);
      if (isNew) {
        detail = { ...detail, ...more };
        paintBase();
      }
    },
    picture() {
      if (!scene) throw new Error('SvgPainter: picture() before the first show()');
      return pictureOf(scene, frame ?? restFrame(view.camera), view);
    },
    destroy() {
      clearTimeout(settling);
      stopListening();
      canvas.root.remove();
    }
  };
}
