import { createContext } from 'svelte';

/** How the map gets its files; given by the route, since components fetch nothing themselves. */
export interface GeoFiles {
  /** False where the relief is left out, as in the one file: then it is not asked for. */
  readonly hasRelief: boolean;
  readonly atlas: () => Promise<unknown>;
  /** Any other JSON. */
  readonly json: (file: string) => Promise<unknown>;
  /** Rejects with a message that names the file and what is wrong with it. */
  readonly geojson: (file: string) => Promise<GeoJSON.FeatureCollection>;
  /** A tile of the relief, decoded. Rejects with a message that is the same for every tile. */
  readonly tile: (file: string) => Promise<ImageBitmap>;
}

/** The files for what draws pictures besides the one map: overview, speaker window. */
export const [getGeoFiles, setGeoFiles] = createContext<GeoFiles>();
