import { createContext } from 'svelte';

/** How the map gets its files; given by the route, since components fetch nothing themselves. */
export interface GeoFiles {
  /** The address of a file. */
  readonly url: (file: string) => string;
  /** False where the relief is left out, as in the one file: then it is not asked for. */
  readonly hasRelief: boolean;
  readonly atlas: () => Promise<unknown>;
  /** Any other JSON. */
  readonly json: (file: string) => Promise<unknown>;
  /** Rejects with a message that names the file and what is wrong with it. */
  readonly geojson: (file: string) => Promise<GeoJSON.FeatureCollection>;
}

/** The files for what draws pictures besides the one map: overview, speaker window. */
export const [getGeoFiles, setGeoFiles] = createContext<GeoFiles>();
