import type { Map as MapLibre } from 'maplibre-gl';
import { arcFramesOf } from '#lib/core/arc/arc-frame.ts';
import type { Size } from '#lib/core/geo/position.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { ArcFrame, Frame } from '#lib/core/tour/frame.ts';
import { arcParts, hasSameStates, progressOf, type ArcPart } from '../arcs/arc-parts.ts';
import { ArcLayer } from '../arcs/arc-layer.ts';
import { packArcs, rgb } from '../arcs/pack-arcs.ts';
import { styleLook } from '../style/style-look.ts';

/** Keeps the arc layer in agreement with scene and frame: all of it when arcs, states or colours change, else only progress. */
export class MapArcs {
  readonly #layer = new ArcLayer();
  #parts: readonly ArcPart[] = [];
  #frames: readonly ArcFrame[] = [];
  #made: { readonly arcs: Scene['arcs']; readonly look: string } | null = null;

  /** Puts the layer on top of all others; again after the style was made anew. */
  addTo(map: MapLibre): void {
    if (!map.getLayer(this.#layer.id)) map.addLayer(this.#layer);
  }

  draw(scene: Scene, frame: Frame, size: Size, pxPerRadian: number): void {
    this.#layer.pxPerRadian = pxPerRadian;
    const { palette, lineScale } = styleLook(scene, size);
    const look = `${scene.theme} ${lineScale}`;
    const frames = arcFramesOf(scene.arcs, frame);
    const isSame = this.#made?.arcs === scene.arcs && this.#made.look === look;
    if (isSame && hasSameStates(this.#frames, frames)) {
      this.#layer.progress = progressOf(this.#parts, frames);
      return;
    }
    this.#made = { arcs: scene.arcs, look };
    this.#frames = frames;
    this.#parts = arcParts(scene.arcs, frames);
    this.#layer.set(
      packArcs(this.#parts, palette, lineScale),
      rgb(palette.casing),
      lineScale,
      progressOf(this.#parts, frames)
    );
  }
}
