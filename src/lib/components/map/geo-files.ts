import { createContext } from 'svelte';
import type { MapLabel } from '#lib/core/scene/labels-of.ts';
import type { LayerId } from '#lib/core/story/types.ts';

/** Layers whose features are named on the map while they are on. */
const NAMED_LAYERS = ['provinces', 'rivers'] as const;
export type NamedLayer = (typeof NAMED_LAYERS)[number];

export function isNamedLayer(layer: LayerId): layer is NamedLayer {
  return NAMED_LAYERS.some((named) => named === layer);
}

/** How the map gets its files; given by the route, since components fetch nothing themselves. */
export interface GeoFiles {
  /** The address of a file. */
  readonly url: (file: string) => string;
  readonly atlas: () => Promise<unknown>;
  /** Any other JSON. */
  readonly json: (file: string) => Promise<unknown>;
  /** Rejects with a message that names the file and what is wrong with it. */
  readonly geojson: (file: string) => Promise<GeoJSON.FeatureCollection>;
  /** Names of a layer's features; rejects as `geojson` does. */
  readonly labels: (layer: NamedLayer) => Promise<readonly MapLabel[]>;
}

/** The files for what draws pictures besides the one map: overview, speaker window. */
export const [getGeoFiles, setGeoFiles] = createContext<GeoFiles>();
