import { untrack } from 'svelte';
import type { GeoFiles } from './geo-files.ts';

/**
 * The map's files, where one that could not be had is not asked for again with every move of the map, but
 * when a person says so. What fails meanwhile fails at once, with the words it failed with.
 */
export class PatientFiles implements GeoFiles {
  readonly #files: GeoFiles;
  #failed = $state.raw<readonly { readonly file: string; readonly error: Error }[]>([]);

  constructor(files: GeoFiles) {
    this.#files = files;
  }

  /** What could not be had and why; each names its file. */
  get problems(): readonly string[] {
    const messages = this.#failed.map(({ error }) => error.message);
    return messages.filter((message, index) => messages.indexOf(message) === index);
  }
  /** Forgets what failed: the next need asks again. */
  forgive(): void {
    this.#failed = [];
  }

  get hasRelief(): boolean {
    return this.#files.hasRelief;
  }
  atlas = (): Promise<unknown> => this.#once('atlas.json', () => this.#files.atlas());
  json = (file: string): Promise<unknown> => this.#once(file, () => this.#files.json(file));
  geojson = (file: string): Promise<GeoJSON.FeatureCollection> =>
    this.#once(file, () => this.#files.geojson(file));
  tile = (file: string): Promise<ImageBitmap> => this.#once(file, () => this.#files.tile(file));

  async #once<File>(file: string, load: () => Promise<File>): Promise<File> {
    // Asked for in effects, which must not run again because something failed.
    const known = untrack(() => this.#failed.find((failure) => failure.file === file));
    if (known) {
      throw known.error;
    }
    try {
      return await load();
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      this.#failed = [...this.#failed.filter((failure) => failure.file !== file), { file, error }];
      throw error;
    }
  }
}
