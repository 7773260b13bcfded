import type { Feature, FeatureCollection, Position as GeoPosition } from 'geojson';
import type { Position } from '../geo/position.ts';
import type { MapLabel } from '../scene/labels-of.ts';
import { isNamedAsProvince, namesOf, text } from './label-properties.ts';

/** Names of provinces and districts from the label file, each at its landmass. */
export function provinceLabels({ features }: FeatureCollection): MapLabel[] {
  return features.flatMap((feature): MapLabel[] => {
    const { properties, geometry } = feature;
    const position = geometry.type === 'Point' ? positionOf(geometry.coordinates) : null;
    return position && isNamedAsProvince(properties)
      ? [labelOf(feature, 'province', position, text(properties, 'id'))]
      : [];
  });
}

/** Names of rivers, each once, in the middle of its longest piece. */
export function riverLabels({ features }: FeatureCollection): MapLabel[] {
  const longest = new Map<string, { readonly feature: Feature; readonly line: GeoPosition[] }>();
  for (const feature of features) {
    const name = text(feature.properties, 'en');
    for (const line of name === '' ? [] : linesOf(feature)) {
      if (line.length > (longest.get(name)?.line.length ?? 0)) {
        longest.set(name, { feature, line });
      }
    }
  }
  return [...longest].flatMap(([name, { feature, line }]): MapLabel[] => {
    const middle = positionOf(line[Math.floor(line.length / 2)] ?? []);
    return middle ? [labelOf(feature, 'river', middle, name)] : [];
  });
}

function labelOf(
  { properties }: Feature,
  kind: 'province' | 'river',
  position: Position,
  id: string
): MapLabel {
  const rank: unknown = properties?.['rank'];
  return {
    id,
    kind,
    rank: typeof rank === 'number' ? rank : Infinity,
    names: namesOf(properties),
    position
  };
}

function linesOf({ geometry }: Feature): GeoPosition[][] {
  return geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];
}

function positionOf([lng, lat]: GeoPosition): Position | null {
  return lng === undefined || lat === undefined ? null : [lng, lat];
}
