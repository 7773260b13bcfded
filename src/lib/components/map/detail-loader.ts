import type { Scene } from '#lib/core/scene/scene.ts';
import type { Detail } from '#lib/svg/shapes/detail.ts';

type Layers = Scene['layers'];
type Part = keyof Detail;

const FILES: Readonly<Record<Part, string>> = {
  provinces: 'provinces.geojson',
  districts: 'districts.geojson',
  provinceLines: 'province-lines.geojson',
  rivers: 'rivers.geojson',
  lakes: 'lakes.geojson'
};

/** Which parts a set of layers needs. */
function partsOf(layers: Layers): Part[] {
  return [
    ...(layers.provinces ? (['provinces', 'districts', 'provinceLines'] as const) : []),
    ...(layers.rivers ? (['rivers', 'lakes'] as const) : [])
  ];
}

/**
 * Gives a function that fetches what the layers that are on need, each file once.
 * A file that fails is reported and left out; it is asked for again the next time.
 */
export function detailLoader(
  load: (file: string) => Promise<GeoJSON.FeatureCollection>,
  onproblem: (message: string) => void
): (layers: Layers) => Promise<Detail> {
  const kept = new Map<Part, GeoJSON.FeatureCollection>();
  return async (layers) => {
    const missing = partsOf(layers).filter((part) => !kept.has(part));
    const results = await Promise.allSettled(missing.map((part) => load(FILES[part])));
    for (const [index, result] of results.entries()) {
      const part = missing[index];
      if (result.status === 'fulfilled' && part) {
        kept.set(part, result.value);
      } else if (result.status === 'rejected') {
        onproblem(result.reason instanceof Error ? result.reason.message : String(result.reason));
      }
    }
    return Object.fromEntries(kept);
  };
}
