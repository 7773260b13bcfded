import type { MapPainter } from '#lib/core/scene/painter.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { createMapLibrePainter } from '#lib/map/maplibre-painter.ts';
import { SIZE } from '#lib/svg/test-scene.ts';
import { events } from './events.ts';

/** Our painter in the page's `#map`, at its first complete frame. */
export async function ourMap(atlas: unknown, scene: Scene, frame: Frame): Promise<MapPainter> {
  const container = document.querySelector<HTMLElement>('#map');
  if (!container) throw new Error('the page has no #map');
  return createMapLibrePainter({
    container,
    size: SIZE,
    atlas,
    files: {
      json: () => Promise.resolve({}),
      hasRelief: false,
      geojson: () => Promise.resolve({ type: 'FeatureCollection', features: [] }),
      tile: () => Promise.reject(new Error('no relief is measured'))
    },
    events,
    scene,
    frame,
    isInteractive: false,
    label: ''
  });
}
