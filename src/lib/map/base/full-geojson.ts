import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { withoutMapEdge } from '#lib/core/atlas/map-edge.ts';
import { isDisputedKind } from '#lib/core/geo/disputed.ts';
import { baseData, lineFeature, type BaseData } from './base-data.ts';
import { coastsOf } from './coast.ts';

/** The files of `static/geo` that draw land and lines finer than the atlas. */
export interface FullFiles {
  readonly countries: FeatureCollection;
  readonly borders: FeatureCollection;
  /** Disputed areas, and every line that is not a settled border. */
  readonly disputed: FeatureCollection;
}

export function fullBase({ countries, borders, disputed }: FullFiles): BaseData {
  const areas = [...countries.features, ...disputed.features].flatMap(areaOf);
  const coasts = coastsOf(new Map(areas.map((area) => [area.properties.id, area.geometry])));
  return baseData(areas, [
    ...[...coasts].flatMap(([id, lines]) => {
      const coordinates = lines.flatMap(withoutMapEdge);
      return coordinates.length > 0 ? [lineFeature('coast', [id], coordinates)] : [];
    }),
    ...[...borders.features, ...disputed.features].flatMap(lineOf)
  ]);
}

function areaOf(feature: Feature): BaseData['areas']['features'] {
  const { geometry } = feature;
  const id = text(feature, 'id');
  return id !== '' && isArea(geometry) ? [{ type: 'Feature', properties: { id }, geometry }] : [];
}

function lineOf(feature: Feature): BaseData['lines']['features'] {
  const { geometry } = feature;
  const kind = text(feature, 'kind');
  const sides = [text(feature, 'a'), text(feature, 'b')];
  if (kind !== 'international' && !isDisputedKind(kind)) {
    return [];
  }
  switch (geometry.type) {
    case 'LineString':
      return [lineFeature(kind, sides, [geometry.coordinates])];
    case 'MultiLineString':
      return [lineFeature(kind, sides, geometry.coordinates)];
    default:
      return [];
  }
}

function isArea(geometry: Feature['geometry']): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function text({ properties }: Feature, name: string): string {
  const value: unknown = properties?.[name];
  return typeof value === 'string' ? value : '';
}
