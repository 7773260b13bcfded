import type { Feature, MultiLineString } from 'geojson';
import { EDGE_KINDS, edgesOf } from '#lib/core/geo/province-edges.ts';

/** Outlines of the provinces that end at a line in dispute, one feature for each kind of edge they have. */
export function edgeFeatures(provinces: readonly Feature[]): Feature<MultiLineString>[] {
  return provinces.flatMap((province) => {
    const edges = edgesOf(province);
    return edges
      ? EDGE_KINDS.filter((kind) => edges[kind].coordinates.length > 0).map(
          (edge): Feature<MultiLineString> => ({
            type: 'Feature',
            properties: { id: String(province.properties?.['id']), edge },
            geometry: edges[edge]
          })
        )
      : [];
  });
}
