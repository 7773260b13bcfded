import { cameraFor } from '#lib/core/camera/framing.ts';
import type { Camera } from '#lib/core/camera/camera.ts';
import type { Position, Size } from '#lib/core/geo/position.ts';
import type { MapPainter, PainterEvents } from '#lib/core/scene/painter.ts';
import type { Arc, Scene, ShareArea, Target } from '#lib/core/scene/scene.ts';
import type { FramingId } from '#lib/core/story/types.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { loadGeojson, loadImage, loadJson } from '#lib/data/load-geo.ts';
import type { MapFiles } from '#lib/map/live/files.ts';
import { createMapLibrePainter } from '#lib/map/maplibre-painter.ts';
import { parseAtlas } from '#lib/svg/atlas.ts';
import { createSvgPainter } from '#lib/svg/svg-painter.ts';

/** Small, so that a map in software has little to draw; wide enough not to be a phone's. */
export const SIZE: Size = { width: 640, height: 400 };

export const ISLAMABAD: Position = [73.05, 33.69];
export const MASHHAD: Position = [59.6, 36.3];
export const NEW_YORK: Position = [-74.01, 40.71];
const QOM: Position = [50.88, 34.64];

export const LEG: Arc = {
  id: 'leg-1',
  kind: 'leg',
  from: ISLAMABAD,
  to: MASHHAD,
  isInferred: false,
  offsetPx: 0
};
export const LONG_LEG: Arc = { ...LEG, id: 'leg-2', to: NEW_YORK };

export const SHARES: readonly ShareArea[] = [
  { id: 'IRN', fill: { kind: 'class', classIndex: 4 } },
  { id: 'PAK', fill: { kind: 'stripes', lowClassIndex: 1, highClassIndex: 2 } },
  { id: 'PSE', fill: { kind: 'class', classIndex: 0 } },
  { id: 'UZB', fill: { kind: 'no-estimate' } }
];

const NO_LAYERS: Scene['layers'] = {
  share: false,
  provinces: false,
  relief: false,
  rivers: false,
  places: true,
  holy: false,
  events: true,
  tour: true,
  calls: false,
  flows: false
};

export function sceneWith(
  changes: Partial<Scene> = {},
  layers: Partial<Scene['layers']> = {}
): Scene {
  return {
    stepId: 'mashhad',
    layers: { ...NO_LAYERS, ...layers },
    arcs: [LEG, LONG_LEG],
    stops: [{ id: 'mashhad', position: MASHHAD, number: 1, isDagger: false }],
    places: [{ id: 'qom', position: QOM, kind: 'city' }],
    labels: [],
    shares: [],
    provinceShares: [],
    circles: [],
    selected: null,
    hovered: null,
    theme: 'light',
    language: 'en',
    studyCountryId: 'PAK',
    ...changes
  };
}

/** The first leg drawn to `t`, the long one still to come. */
export function frameAt(camera: Camera, t: number): Frame {
  return {
    elapsedMs: 0,
    stepId: 'mashhad',
    camera,
    opacity: 1,
    arcs: [
      { id: LEG.id, t, state: t > 0 ? 'current' : 'next' },
      { id: LONG_LEG.id, t: 0, state: 'next' }
    ],
    stopId: 'mashhad',
    doneStopIds: [],
    isMoving: false
  };
}

export const camera = (framing: FramingId): Camera => cameraFor(framing, SIZE);

/** A place for a painter, on the page. */
export function box(): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, {
    position: 'relative',
    width: `${SIZE.width}px`,
    height: `${SIZE.height}px`
  });
  document.body.append(element);
  return element;
}

/** What a painter told; everything it may tell is kept. */
export interface Told {
  readonly events: PainterEvents;
  readonly selected: (Target | null)[];
  readonly hovered: (Target | null)[];
  readonly problems: string[];
  readonly lost: string[];
  gestures: number;
  cameras: number;
}

export function listener(): Told {
  const told: Told = {
    selected: [],
    hovered: [],
    problems: [],
    lost: [],
    gestures: 0,
    cameras: 0,
    events: {
      onselect: (target) => told.selected.push(target),
      onhover: (target) => told.hovered.push(target),
      onproblem: (message) => told.problems.push(message),
      onlost: (reason) => told.lost.push(reason),
      ongesture: () => (told.gestures += 1),
      oncamera: () => (told.cameras += 1)
    }
  };
  return told;
}

export interface Made {
  readonly painter: MapPainter;
  readonly container: HTMLElement;
  readonly told: Told;
}

/** Files as the page gets them, from an address of their own each. */
export function filesAt(url: (file: string) => string): MapFiles {
  return {
    json: (file) => loadJson(file, url(file)),
    hasRelief: true,
    geojson: (file) => loadGeojson(file, url(file)),
    tile: (file) => loadImage('relief', url(file))
  };
}

export const geoFiles = filesAt((file) => `/geo/${file}`);

export async function atlasJson(): Promise<unknown> {
  const response = await fetch('/geo/atlas.json');
  return response.json();
}

export const makers: Readonly<Record<MapPainter['kind'], () => Promise<Made>>> = {
  svg: async () => {
    const [container, told] = [box(), listener()];
    const atlas = parseAtlas(await atlasJson());
    const { events } = told;
    const painter = createSvgPainter({ container, atlas, size: SIZE, events, isInteractive: true });
    painter.show(sceneWith());
    painter.draw(frameAt(camera('region'), 1));
    return { painter, container, told };
  },
  maplibre: async () => {
    const [container, told] = [box(), listener()];
    const painter = await createMapLibrePainter({
      container,
      size: SIZE,
      atlas: await atlasJson(),
      files: geoFiles,
      events: told.events,
      scene: sceneWith(),
      frame: frameAt(camera('region'), 1),
      isInteractive: true,
      label: 'Map'
    });
    return { painter, container, told };
  }
};
