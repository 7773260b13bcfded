import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import type { Area, Areas } from '#lib/core/details/areas.ts';
import type { MapLabel } from '#lib/core/scene/labels-of.ts';
import { DISPUTED_PROVINCES, namesOf, text } from '#lib/core/label/label-properties.ts';

/** Names of all areas from the label file, who administers and claims the disputed ones from theirs, sizes by id. */
export function areasFrom(
  labels: FeatureCollection,
  disputed: FeatureCollection,
  sizes: Readonly<Record<string, number>> = {}
): Areas {
  const disputes = new Map(
    disputed.features.flatMap(({ properties }) =>
      properties?.['kind'] === 'area'
        ? [
            [
              text(properties, 'id'),
              { adminId: text(properties, 'admin'), claimId: text(properties, 'claim') }
            ] as const
          ]
        : []
    )
  );
  const areas = labels.features.flatMap(({ properties, geometry }): Area[] => {
    const kind = kindOf(properties);
    const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
    if (!kind || lng === undefined || lat === undefined) {
      return [];
    }
    const id = text(properties, 'id');
    return [
      {
        id,
        kind,
        names: namesOf(properties),
        otherNames: textsOf(properties?.['also']),
        position: [lng, lat],
        iso3: kind === 'province' ? text(properties, 'iso3') : '',
        provinceId: text(properties, 'province'),
        areaKm2: sizes[id] ?? null,
        dispute: disputes.get(id) ?? null
      }
    ];
  });
  const provinces = Object.entries(DISPUTED_PROVINCES).flatMap(([id, areaId]) => {
    const area = areas.find((candidate) => candidate.id === areaId);
    return area ? [{ ...area, id, kind: 'province' as const, iso3: 'PAK' }] : [];
  });
  return [...areas, ...provinces];
}

/** The countries that the page knows before any file is fetched. */
export function areasOfLabels(labels: readonly MapLabel[]): Areas {
  return labels
    .filter(({ kind }) => kind === 'country')
    .map(({ id, names, position }) => ({
      id,
      kind: 'country',
      names,
      otherNames: [],
      position,
      iso3: '',
      provinceId: '',
      areaKm2: null,
      dispute: null
    }));
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function kindOf(properties: GeoJsonProperties): Area['kind'] | null {
  const kind: unknown = properties?.['kind'];
  // A country that is drawn as another's land, or as parts, is named all the same.
  return kind === 'named'
    ? 'country'
    : kind === 'country' || kind === 'province' || kind === 'disputed'
      ? kind
      : null;
}
