// Longer than usual: the one place where the parts of the living map are kept in step.
import type { Map as MapLibre } from 'maplibre-gl';
import { isSameCamera, scaleOf, zoomOf, type Camera } from '#lib/core/camera/camera.ts';
import { CameraHold } from '#lib/core/camera/camera-hold.ts';
import type { Projecting } from '#lib/core/arc/arc-line.ts';
import type { Point, Size } from '#lib/core/geo/position.ts';
import type { MapPainter, PainterEvents } from '#lib/core/scene/painter.ts';
import type { Scene, Target } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { atlasBase } from './base/atlas-geojson.ts';
import { watchContext } from './live/context-loss.ts';
import { createMap, firstFrame } from './live/create-map.ts';
import { DetailSources } from './live/detail-sources.ts';
import { setDepthRange } from './live/depth-range.ts';
import type { MapFiles } from './live/files.ts';
import { listenToGestures, setCursor, setHandlers } from './live/gestures.ts';
import { discRadius, isBehind, isGlobe, isOnDisc } from './live/globe-view.ts';
import { MapArcs } from './live/map-arcs.ts';
import { MapStyle } from './live/map-style.ts';
import { pictureOf } from './live/picture-of.ts';
import { createRoot } from './live/root.ts';
import { targetAt } from './live/target-at.ts';
import { buildStyle, MORPH } from './style/build-style.ts';
import { RELIEF } from './style/detail-layers.ts';
import { layersOf } from './style/layers.ts';
import { styleLook } from './style/style-look.ts';

export { fetchWorker } from './live/create-map.ts';

export interface MapLibrePainterOptions {
  /** Must have a position of its own; the map is laid over what is in it. */
  readonly container: HTMLElement;
  readonly size: Size;
  /** The parsed JSON of `static/geo/atlas.json`. */
  readonly atlas: unknown;
  readonly files: MapFiles;
  readonly events: PainterEvents;
  readonly scene: Scene;
  readonly frame: Frame;
  readonly isInteractive: boolean;
  /** What the map shows, in words. */
  readonly label: string;
}

/**
 * The living map. Resolves when its first frame is complete, so that it can take over from another painter in
 * place; rejects, leaving nothing behind, when there is no WebGL2 or the map cannot be drawn.
 */
export async function createMapLibrePainter(options: MapLibrePainterOptions): Promise<MapPainter> {
  const { container, events } = options;
  const base = atlasBase(options.atlas);
  let { size, scene, frame, isInteractive } = options;
  let camera = frame.camera;
  const root = createRoot(container, size);
  const layers = layersOf(styleLook(scene, size, zoomOf(camera)));
  // Relief has no source until someone wants it.
  const present = layers.filter(({ source }) => source !== RELIEF);
  const map = made();

  function made(): MapLibre {
    try {
      return createMap(root.element, buildStyle(base, present, camera.globe), camera);
    } catch (error) {
      root.remove();
      throw error;
    }
  }

  setDepthRange(map, size);
  const hold = new CameraHold();
  hold.follows(camera);
  const style = new MapStyle(map, layers);
  const arcs = new MapArcs();
  const details = new DetailSources(map, base.land, options.files, {
    onproblem: (message) => events.onproblem(message),
    ondata: (source) => {
      style.forget(source);
      paintStyle();
    }
  });
  let hovered: Target | null = null;
  /** True while the map itself cannot be asked: the context is gone, or the painter is. */
  let isGone = false;
  let isDrawn = false;

  const project = (position: readonly [number, number]): Point | null => {
    if (isGone || (isGlobe(camera) && isBehind(position, camera, size))) return null;
    const { x, y } = map.project([position[0], position[1]]);
    return { x, y };
  };
  /** A new one for each camera: lines on screen are kept by it. */
  let view: Projecting = { project };

  const paintStyle = (): void => {
    if (isGone) return;
    style.show(scene, size, zoomOf(camera), details.full?.lines ?? base.lines);
    details.want(scene, camera, (id) => style.layer(id), isDrawn);
  };
  const paintArcs = (): void => arcs.draw(scene, frame, size, camera.scale);
  const cameraMoved = (): void => {
    view = { project };
    root.setDisc(isGlobe(camera) ? discRadius(camera, size) : null);
    paintArcs();
    events.oncamera(camera);
  };

  /** MapLibre moved, by us or by a person. */
  let asked: Camera | null = null;
  const onmove = (): void => {
    const { lng, lat } = map.getCenter();
    camera = asked ?? {
      center: [lng, lat],
      scale: scaleOf(map.getZoom(), lat),
      globe: camera.globe
    };
    cameraMoved();
  };

  const moveTo = (next: Camera): void => {
    const isMorph = next.globe !== camera.globe;
    if (isMorph) map.setGlobalStateProperty(MORPH, next.globe);
    asked = next;
    map.jumpTo({ center: [next.center[0], next.center[1]], zoom: zoomOf(next) });
    asked = null;
    if (isMorph) {
      // The projection changes with the next drawing; positions asked for now must already be its.
      map.redraw();
      camera = next;
      cameraMoved();
    }
  };

  const hover = (at: Point | null): void => {
    const target = at && !isGone ? targetAt(map, at, scene, frame, view) : null;
    if (target?.kind === hovered?.kind && target?.id === hovered?.id) return;
    hovered = target;
    const isLine = target?.kind === 'leg' || target?.kind === 'call' || target?.kind === 'flow';
    setCursor(map, isLine ? 'pointer' : isInteractive ? '' : 'default');
    events.onhover(target);
  };

  const setUp = (): void => {
    arcs.addTo(map);
    style.forget();
    paintStyle();
    paintArcs();
  };

  const subscriptions = [
    map.on('move', onmove),
    map.on('moveend', () => {
      // What depends on where the map rests can wait until it does.
      if (!frame.isMoving) paintStyle();
    })
  ];
  map.once('style.load', setUp);
  try {
    await firstFrame(map);
  } catch (error) {
    map.remove();
    root.remove();
    throw error;
  }
  isDrawn = true;
  paintStyle();
  subscriptions.push(
    map.on('error', ({ error }) => events.onproblem(`map: ${error.message}`)),
    map.on('webglcontextlost', () => (isGone = true))
  );
  const stopWatching = watchContext(map, {
    onlost: (reason) => events.onlost(reason),
    onrestored: () => {
      isGone = false;
      setUp();
    }
  });
  const stopListening = listenToGestures(map, () => isInteractive, {
    onstart: () => {
      hold.take();
      events.ongesture();
    },
    onend: () => hold.rest(),
    onclick: (at) => {
      if (!isGone) events.onselect(targetAt(map, at, scene, frame, view));
    },
    onhover: hover
  });
  setHandlers(map, isInteractive);
  root.present(map.getCanvas(), options.label);
  root.setOpacity(frame.opacity);
  cameraMoved();

  return {
    kind: 'maplibre',
    show(next) {
      scene = next;
      paintStyle();
      paintArcs();
    },
    draw(next) {
      frame = next;
      root.setOpacity(next.opacity);
      if (isGone) return;
      if (hold.follows(next.camera) && !isSameCamera(camera, next.camera)) moveTo(next.camera);
      else paintArcs();
    },
    jumpTo(next) {
      hold.take();
      hold.rest();
      if (!isGone) moveTo(next);
    },
    camera: () => camera,
    setInteractive(next) {
      isInteractive = next;
      setHandlers(map, next);
    },
    project,
    unproject(point) {
      if (isGone || (isGlobe(camera) && !isOnDisc(point, camera, size))) return null;
      const { lng, lat } = map.unproject([point.x, point.y]);
      return [lng, lat];
    },
    resize(next) {
      size = next;
      root.resize(size);
      if (isGone) return;
      setDepthRange(map, size);
      map.resize();
      paintStyle();
      cameraMoved();
    },
    picture: () => pictureOf(map, scene, frame, view),
    destroy() {
      isGone = true;
      stopWatching();
      stopListening();
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      map.remove();
      root.remove();
    }
  };
}
