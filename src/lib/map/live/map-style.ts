import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Size } from '#lib/core/geo/position.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { BaseData } from '../base/base-data.ts';
import { CIRCLES, circlePoints } from '../style/circle-layers.ts';
import type { StyleLayer } from '../style/layer.ts';
import { layersOf } from '../style/layers.ts';
import { PATTERN_PIXEL_RATIO, patternImage } from '../style/pattern-image.ts';
import { styleChanges, type StyleChange } from '../style/style-changes.ts';
import { styleLook } from '../style/style-look.ts';
import { applyStates, statesOf, type States } from './feature-states.ts';

/** Keeps the layers under the arcs and their feature states in agreement with the scene. */
export class MapStyle {
  readonly #map: MapLibre;
  #layers: readonly StyleLayer[];
  #states: ReadonlyMap<string, States> = new Map();
  #circles: Scene['circles'] = [];

  /** `layers` is what the map was made with. */
  constructor(map: MapLibre, layers: readonly StyleLayer[]) {
    this.#map = map;
    this.#layers = layers;
    map.setMissingStyleImageResolver((id) => {
      const image = patternImage(id);
      if (image && !map.hasImage(id)) {
        map.addImage(id, image, { pixelRatio: PATTERN_PIXEL_RATIO });
      }
    });
  }

  /** `zoom` is where the map rests. */
  show(scene: Scene, size: Size, zoom: number, lines: BaseData['lines']): void {
    const layers = layersOf(styleLook(scene, size, zoom));
    for (const change of styleChanges(this.#layers, layers)) {
      // A layer whose source was never wanted is not there; it is made as it should look when it comes.
      if (this.#map.getLayer(change.id)) apply(this.#map, change);
    }
    this.#layers = layers;
    const states = statesOf(scene, lines);
    for (const [source, after] of states) {
      applyStates(this.#map, source, this.#states.get(source) ?? new Map(), after);
    }
    this.#states = states;
    this.#showCircles(scene);
  }

  #showCircles(scene: Scene): void {
    if (JSON.stringify(scene.circles) === JSON.stringify(this.#circles)) return;
    this.#circles = scene.circles;
    void this.#map.getSource<GeoJSONSource>(CIRCLES)?.setData(circlePoints(scene));
  }

  layer(id: string): StyleLayer | undefined {
    return this.#layers.find((layer) => layer.id === id);
  }

  /** A source, or with none named all of them, has forgotten its states: the next `show` gives them anew. */
  forget(source?: string): void {
    this.#states = source
      ? new Map([...this.#states].filter(([name]) => name !== source))
      : new Map();
  }
}

function apply(map: MapLibre, change: StyleChange): void {
  // Names and values are those of `layersOf`, which the tests check with the style's own validator.
  switch (change.kind) {
    case 'paint':
      map.setPaintProperty(change.id, change.name as PaintName, change.value as never);
      return;
    case 'layout':
      map.setLayoutProperty(change.id, change.name as LayoutName, change.value as never);
      return;
    case 'filter':
      map.setFilter(change.id, change.filter);
  }
}

type PaintName = Parameters<MapLibre['setPaintProperty']>[1];
type LayoutName = Parameters<MapLibre['setLayoutProperty']>[1];
