import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position
} from 'geojson';

/** A country or a disputed area; `id` is what `Target` and `ShareArea` call it. */
export interface AreaProperties {
  readonly id: string;
}

export interface LineProperties {
  readonly id: string;
  /** `international`, `coast`, or a kind of disputed line. */
  readonly kind: string;
  /** The areas on both sides; a coast has one. */
  readonly sides: readonly string[];
}

/** Land and lines of the map, at one fineness. */
export interface BaseData {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  readonly lines: FeatureCollection<MultiLineString, LineProperties>;
}

/** The base map that is there at once. All land as one is merged when asked for: few maps want it. */
export interface AtlasBase extends BaseData {
  readonly land: () => MultiPolygon;
}

export function baseData(
  areas: BaseData['areas']['features'],
  lines: BaseData['lines']['features']
): BaseData {
  return {
    areas: { type: 'FeatureCollection', features: areas },
    lines: { type: 'FeatureCollection', features: lines }
  };
}

export function lineFeature(
  kind: string,
  sides: readonly string[],
  coordinates: Position[][]
): Feature<MultiLineString, LineProperties> {
  return {
    type: 'Feature',
    properties: { id: [kind, ...sides].join(' '), kind, sides },
    geometry: { type: 'MultiLineString', coordinates }
  };
}
