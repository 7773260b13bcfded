import type { Map as MapLibre } from 'maplibre-gl';

/** A driver that restarts gives the context back within moments; what takes longer does not come back. */
const GRACE_MS = 1500;

/**
 * Calls `onlost` when the WebGL context is gone for good, `onrestored` when it came back with a new style and
 * everything given to the map since its creation must be given again. Returns the end of watching.
 */
export function watchContext(
  map: MapLibre,
  events: { readonly onlost: (reason: string) => void; readonly onrestored: () => void }
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = map.on('webglcontextlost', () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => events.onlost('the WebGL context was lost and did not come back'),
      GRACE_MS
    );
  });
  const restored = map.on('webglcontextrestored', () => {
    clearTimeout(timer);
    map.once('style.load', () => events.onrestored());
  });
  return () => {
    clearTimeout(timer);
    lost.unsubscribe();
    restored.unsubscribe();
  };
}
