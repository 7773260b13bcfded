import { addProtocol } from 'maplibre-gl';
import type { MapFiles } from './files.ts';

/** What MapLibre asks for under this name comes from the page's files. */
export const RELIEF_SCHEME = 'story-relief';

interface TileId {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A tile that MapLibre does without: the coarser one shows through. It would tell of any other failure itself. */
class NoTile extends Error {
  readonly status = 404;
}

/** Tiles of the relief by way of the page's files, which name what is wrong; one that failed can be asked for again. */
export class ReliefTiles {
  readonly #lost = new Map<string, TileId>();

  constructor(files: MapFiles, onproblem: (message: string) => void) {
    // The same for every map of the page: the newest painter's files are the page's.
    addProtocol(RELIEF_SCHEME, async ({ url }) => {
      const file = url.slice(`${RELIEF_SCHEME}://`.length);
      try {
        const data = await files.tile(file);
        return { data };
      } catch (error) {
        const [z = NaN, x = NaN, y = NaN] = (file.match(/\d+/g) ?? []).map(Number);
        this.#lost.set(file, { x, y, z });
        onproblem(error instanceof Error ? error.message : String(error));
        throw new NoTile(file, { cause: error });
      }
    });
  }

  /** Those that failed since this was last asked. */
  takeLost(): TileId[] {
    const lost = [...this.#lost.values()];
    this.#lost.clear();
    return lost;
  }
}
