import type { FeatureCollection } from 'geojson';

/** How the living map gets files of `static/geo`. */
export interface MapFiles {
  /** False where the relief is left out: then it is not asked for. */
  readonly hasRelief: boolean;
  /** Rejects with a message that names the file and what is wrong with it, as `geojson` does. */
  readonly json: (file: string) => Promise<unknown>;
  readonly geojson: (file: string) => Promise<FeatureCollection>;
  /** A tile of the relief, decoded. Its message names the relief only: one line tells of all tiles. */
  readonly tile: (file: string) => Promise<ImageBitmap>;
}
