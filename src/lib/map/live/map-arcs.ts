import type { Map as MapLibre } from 'maplibre-gl';
import type { Size } from '#lib/core/geo/position.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { Frame } from '#lib/core/tour/frame.ts';
import { arcParts, progressOf, stateKey, type ArcPart } from '../arcs/arc-parts.ts';
import { ArcLayer } from '../arcs/arc-layer.ts';
import { packArcs, rgb } from '../arcs/pack-arcs.ts';
import { styleLook } from '../style/style-look.ts';

/** Keeps the arc layer in agreement with scene and frame: all of it when arcs, states or colours change, else only progress. */
export class MapArcs {
  readonly #layer = new ArcLayer();
  #parts: readonly ArcPart[] = [];
  #key = '';
  #made: { readonly arcs: Scene['arcs']; readonly look: string } | null = null;

  /** Puts the layer on top of all others; again after the style was made anew. */
  addTo(map: MapLibre): void {
    if (!map.getLayer(this.#layer.id)) map.addLayer(this.#layer);
  }

  draw(scene: Scene, frame: Frame, size: Size, pxPerRadian: number): void {
    this.#layer.pxPerRadian = pxPerRadian;
    const { palette, lineScale } = styleLook(scene, size);
    const look = `${scene.theme} ${lineScale}`;
    const key = stateKey(scene.arcs, frame);
    if (this.#made?.arcs === scene.arcs && this.#made.look === look && this.#key === key) {
      this.#layer.progress = progressOf(this.#parts, frame);
      return;
    }
    this.#made = { arcs: scene.arcs, look };
    this.#key = key;
    this.#parts = arcParts(scene.arcs, frame);
    this.#layer.set(
      packArcs(this.#parts, palette, lineScale),
      rgb(palette.casing),
      lineScale,
      progressOf(this.#parts, frame)
    );
  }
}
