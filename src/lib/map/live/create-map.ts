import { LngLat, Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import styles from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { zoomOf, type Camera } from '#lib/core/camera/camera.ts';
import { FIELD_OF_VIEW_DEG } from './globe-view.ts';

/** Beyond, a pixel would be finer than the data. */
const MAX_ZOOM = 9;
const MIN_ZOOM = -1;
/** Mercator ends at 85°; on the globe north would no longer be up. */
const MAX_LATITUDE = 80;
/** More pixels than this per CSS pixel cost time and show nothing. */
const MAX_PIXEL_RATIO = 2;
let sheet: CSSStyleSheet | null = null;
let worker = workerUrl;

/**
 * A MapLibre map of this style that asks no host but ours, draws no credit of its own and never turns or tilts.
 * Throws when there is no WebGL2.
 */
export function createMap(root: HTMLElement, style: StyleSpecification, camera: Camera): MapLibre {
  setWorkerUrl(worker);
  addStyles();
  const map = new MapLibre({
    container: root,
    style,
    center: [...camera.center],
    zoom: zoomOf(camera),
    attributionControl: false,
    maplibreLogo: false,
    trackResize: false,
    keyboard: false,
    boxZoom: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    fadeDuration: 0,
    pixelRatio: Math.min(window.devicePixelRatio, MAX_PIXEL_RATIO),
    // Ours alone decides: MapLibre's would not let the world be smaller than the map.
    transformConstrain: ({ lng, lat }, zoom) => ({
      center: new LngLat(lng, clamp(lat, -MAX_LATITUDE, MAX_LATITUDE)),
      zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM)
    }),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM
  });
  map.touchZoomRotate.disableRotation();
  map.setVerticalFieldOfView(FIELD_OF_VIEW_DEG);
  return map;
}

/**
 * MapLibre's rules come with MapLibre: in a stylesheet of the page they would hold up its first paint, and
 * an element with styles in it is what the page's policy forbids.
 */
function addStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  // In a layer, so that rules of the page win over them.
  sheet.replaceSync(`@layer maplibre {${styles}}`);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Fetches MapLibre's worker, which then comes from the browser's cache: where it cannot be had MapLibre
 * itself would wait for ever and say nothing. The one-file edition holds it packed, and no worker starts from
 * a file: there the map gets it as a blob. Rejects with words that name it.
 */
export async function fetchWorker(): Promise<void> {
  if (worker !== workerUrl) return;
  const response = await fetch(new URL(workerUrl, document.baseURI)).catch(() => null);
  // All of it: a connection may be cut off half-way.
  const script = response?.ok ? await response.text().catch(() => '') : '';
  if (script === '') {
    throw new Error('maplibre-gl-worker: could not be fetched');
  }
  if (import.meta.env.IS_ONE_FILE) {
    worker = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  }
}

/** Resolves at the first complete frame; rejects with what came in its way. */
export function firstFrame(map: MapLibre): Promise<void> {
  return new Promise((resolve, reject) => {
    const onerror = ({ error }: { error: { message: string } }): void => finish(error.message);
    const onlost = (): void => finish('the WebGL context was lost');
    const onload = (): void => finish(null);
    const finish = (reason: string | null): void => {
      map.off('load', onload);
      map.off('error', onerror);
      map.off('webglcontextlost', onlost);
      if (reason === null) {
        resolve();
      } else {
        reject(new Error(`MapLibre: ${reason}`));
      }
    };
    map.on('load', onload);
    map.on('error', onerror);
    map.on('webglcontextlost', onlost);
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
