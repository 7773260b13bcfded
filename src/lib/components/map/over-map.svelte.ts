import { createContext, type Snippet } from 'svelte';
import type { Position } from '#lib/core/geo/position.ts';
import type { MapView } from './map-view.ts';

const NOWHERE = (): Position | null => null;

/**
 * What a page draws over the one map, which lives in the layout: the page brings it along, so that no other page
 * loads it.
 */
export class OverMap {
  #drawn = $state.raw<Snippet<[MapView]> | null>(null);
  #magnified = $state.raw(NOWHERE);

  /** Drawn over the map, in its pixels. */
  get drawn(): Snippet<[MapView]> | null {
    return this.#drawn;
  }
  /** The map is shown twice as large around this position. */
  get magnifyAt(): Position | null {
    return this.#magnified();
  }

  /** Shows both until the function it gives is called. */
  show(drawn: Snippet<[MapView]>, magnified: () => Position | null): () => void {
    this.#drawn = drawn;
    this.#magnified = magnified;
    return () => {
      this.#drawn = null;
      this.#magnified = NOWHERE;
    };
  }
}

export const [getOverMap, setOverMap] = createContext<OverMap>();
