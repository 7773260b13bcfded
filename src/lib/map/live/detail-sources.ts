import type { MultiPolygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Camera } from '#lib/core/camera/camera.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { BaseData } from '../base/base-data.ts';
import { seaOf } from '../base/sea.ts';
import { fullBase } from '../base/full-geojson.ts';
import { AREAS, LINES } from '../style/base-layers.ts';
import {
  LAKES,
  PROVINCE_EDGES,
  PROVINCE_LINES,
  PROVINCES,
  RELIEF,
  RIVERS,
  SEA_COVER
} from '../style/detail-layers.ts';
import { specificationOf } from '../style/build-style.ts';
import type { StyleLayer } from '../style/layer.ts';
import { edgeFeatures } from './edge-features.ts';
import type { MapFiles } from './files.ts';
import { reliefSource } from './relief-source.ts';
import { ReliefTiles } from './relief-tiles.ts';

/** From this scale (pixels per radian) the atlas's 2.5 km would show: the full files are wanted. The tour stays below. */
export const FULL_SCALE = 4500;

/** The files of each source; several become one. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  [PROVINCES]: ['provinces.geojson', 'districts.geojson'],
  [PROVINCE_LINES]: ['province-lines.geojson'],
  [RIVERS]: ['rivers.geojson'],
  [LAKES]: ['lakes.geojson']
};

export interface DetailEvents {
  readonly onproblem: (message: string) => void;
  /** New data is in a source, which has forgotten its feature states. */
  readonly ondata: (source: string) => void;
}

/** Fetches what is wanted, once each. What fails is reported and asked for again the next time; the rest is painted. */
export class DetailSources {
  readonly #map: MapLibre;
  readonly #land: () => MultiPolygon;
  readonly #files: MapFiles;
  readonly #events: DetailEvents;
  readonly #tiles: ReliefTiles;
  /** What is there or on its way. */
  readonly #asked = new Set<string>();
  #full: BaseData | null = null;

  constructor(map: MapLibre, land: () => MultiPolygon, files: MapFiles, events: DetailEvents) {
    this.#map = map;
    this.#land = land;
    this.#files = files;
    this.#events = events;
    this.#tiles = new ReliefTiles(files, events.onproblem);
  }

  /**
   * Brings what these layers and this camera need and is not there; `layerOf` gives a layer as it should look then.
   * Tiles come once the first frame is drawn, which would wait for them.
   */
  want(
    { layers }: Scene,
    { scale }: Camera,
    layerOf: (id: string) => StyleLayer | undefined,
    isDrawn: boolean
  ): void {
    const wanted = [
      ...(layers.provinces ? [PROVINCES, PROVINCE_LINES] : []),
      ...(layers.rivers ? [RIVERS, LAKES] : [])
    ];
    for (const source of wanted) {
      this.#once(source, () => this.#loadGeojson(source));
    }
    if (layers.relief && this.#files.hasRelief && isDrawn) {
      this.#once(RELIEF, () => this.#loadRelief(layerOf));
      const lost = this.#tiles.takeLost();
      if (lost.length > 0) this.#map.refreshTiles(RELIEF, lost);
    }
    if (scale > FULL_SCALE) {
      this.#once('full', () => this.#loadFull());
    }
  }

  /** Land and lines as the full files have them, once they are there. */
  get full(): BaseData | null {
    return this.#full;
  }

  #once(name: string, load: () => Promise<void>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    load().catch((error: unknown) => {
      this.#asked.delete(name);
      this.#events.onproblem(error instanceof Error ? error.message : String(error));
    });
  }

  async #loadGeojson(source: string): Promise<void> {
    const files = FILES[source] ?? [];
    const parts = await Promise.all(files.map((file) => this.#files.geojson(file)));
    const features = parts.flatMap((part) => part.features);
    await this.#setData(source, { type: 'FeatureCollection', features });
    if (source === PROVINCES) {
      const edges = edgeFeatures(features);
      await this.#setData(PROVINCE_EDGES, { type: 'FeatureCollection', features: edges });
    }
  }

  async #loadFull(): Promise<void> {
    const [countries, borders, disputed] = await Promise.all(
      ['countries.geojson', 'borders.geojson', 'disputed.geojson'].map((file) =>
        this.#files.geojson(file)
      )
    );
    if (!countries || !borders || !disputed) return;
    this.#full = fullBase({ countries, borders, disputed });
    await Promise.all([
      this.#setData(AREAS, this.#full.areas),
      this.#setData(LINES, this.#full.lines)
    ]);
  }

  async #loadRelief(layerOf: (id: string) => StyleLayer | undefined): Promise<void> {
    const source = reliefSource(await this.#files.json('relief/relief.json'));
    const layer = layerOf('story-relief');
    if (!layer || this.#map.getSource(RELIEF)) return;
    this.#map.addSource(RELIEF, source);
    this.#map.addLayer(specificationOf(layer), 'story-sea-cover');
    await this.#setData(SEA_COVER, seaOf(this.#land(), source.bounds ?? [-180, -85, 180, 85]));
  }

  async #setData(source: string, data: GeoJSON.FeatureCollection): Promise<void> {
    // Gone when the painter was destroyed in the meantime.
    await this.#map.getSource<GeoJSONSource>(source)?.setData(data);
    this.#events.ondata(source);
  }
}
