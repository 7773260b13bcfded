// What our page is compared with: MapLibre and nothing else.

import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { cameraFor } from '#lib/core/camera/framing.ts';
import { zoomOf } from '#lib/core/camera/camera.ts';
import { style } from './style.ts';

/** Our map's size in a window of 1440 × 900. */
const SIZE = { width: 1020, height: 748 };
const ISLAMABAD: [number, number] = [73.04, 33.72];
const MASHHAD: [number, number] = [59.6, 36.3];

setWorkerUrl(workerUrl);
const camera = cameraFor('region', SIZE);
const zoom = zoomOf(camera);
const map = new MapLibre({ container: 'map', style, center: [...camera.center], zoom });
void map.once('idle', () => performance.mark('map:ready'));

/** To the leg's beginning, until nothing is drawn any more. */
async function prepareLeg(): Promise<void> {
  map.jumpTo({ center: ISLAMABAD, zoom });
  map.triggerRepaint();
  await map.once('idle');
}

/** Moves the camera alone along the leg, and counts the frames. */
function easeLeg(durationMs: number): void {
  let isOver = false;
  void map.once('moveend', () => (isOver = true));
  window.bench.leg = window.bench.frames(() => isOver);
  map.easeTo({ center: MASHHAD, duration: durationMs, essential: true });
}

Object.assign(window, { prepareLeg, easeLeg });
