import type { FeatureCollection } from 'geojson';

/** How the living map gets files of `static/geo`. */
export interface MapFiles {
  /** The address of a file. */
  readonly url: (file: string) => string;
  /** False where the relief is left out: then it is not asked for. */
  readonly hasRelief: boolean;
  /** Rejects with a message that names the file and what is wrong with it, as `geojson` does. */
  readonly json: (file: string) => Promise<unknown>;
  readonly geojson: (file: string) => Promise<FeatureCollection>;
}

/** The address of a file, absolute: MapLibre's worker knows no page it could be relative to. */
export function absoluteUrl(file: string, files: MapFiles): string {
  return new URL(files.url(file), document.baseURI).href;
}
