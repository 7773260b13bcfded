import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { isDisputedProvinceLine, text } from '#lib/core/label/label-properties.ts';
import { edgesOf, type Edges } from '#lib/core/geo/province-edges.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { LAKE_SHORE, PROVINCE, RIVER } from '#lib/core/theme/line-style.ts';
import { rewind } from '../geometry/winding.ts';
import type { View } from '../projection.ts';
import { rewound } from '../geometry/winding.ts';
import { strokeAttrs } from './line-style.ts';
import type { Look } from './look.ts';
import { pathShapes, type Shape } from './shape.ts';

/** Layers that are fetched only when someone turns them on; GeoJSON as in `static/geo`. */
export interface Detail {
  /** Areas with an `id` property. */
  readonly provinces?: FeatureCollection;
  /** The few areas below the provinces, likewise. */
  readonly districts?: FeatureCollection;
  readonly provinceLines?: FeatureCollection;
  readonly rivers?: FeatureCollection;
  readonly lakes?: FeatureCollection;
}

/** The names of these parts. */
export const DETAIL_PARTS = [
  'provinces',
  'districts',
  'provinceLines',
  'rivers',
  'lakes'
] as const satisfies readonly (keyof Detail)[];

/** Areas by id, made once a file: paths are remembered by the geometry they were made from. */
const known = new WeakMap<FeatureCollection, ReadonlyMap<unknown, MultiPolygon>>();

/** The area of a province or district by its id, wound for d3; `null` if its file is not there or has none. */
export function areaGeometryOf(id: string, { provinces, districts }: Detail): MultiPolygon | null {
  for (const file of [provinces, districts]) {
    const area = file && areasOf(file).get(id);
    if (area) {
      return area;
    }
  }
  return null;
}

const edged = new WeakMap<Feature, Edges | null>();

/** The outline of a province that ends at a line in dispute, by kind of edge; `null` for any other. Made once each. */
export function provinceEdges(id: string, { provinces }: Detail): Edges | null {
  const province = provinces?.features.find(({ properties }) => properties?.['id'] === id);
  if (!province) {
    return null;
  }
  const edges = edged.get(province) ?? edgesOf(province);
  edged.set(province, edges);
  return edges;
}

function areasOf(file: FeatureCollection): ReadonlyMap<unknown, MultiPolygon> {
  const areas = known.get(file) ?? new Map(file.features.flatMap(areaOf));
  known.set(file, areas);
  return areas;
}

function areaOf({ properties, geometry }: Feature): [unknown, MultiPolygon][] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : null;
  const id: unknown = properties?.['id'];
  return polygons ? [[id, { type: 'MultiPolygon', coordinates: rewind(polygons) }]] : [];
}

/** Provinces and rivers as far as their layers are on and their files are there. */
export function detailShapes(
  scene: Scene,
  detail: Detail,
  path: View['path'],
  look: Look
): Shape[] {
  const { provinceLines, rivers, lakes } = scene.layers.rivers
    ? detail
    : { ...detail, rivers: undefined, lakes: undefined };
  const water = look.paint.of('labelSea');
  return [
    ...(provinceLines && scene.layers.provinces
      ? pathShapes(path(settledLines(provinceLines)), {
          'data-layer': 'provinces',
          ...strokeAttrs(look.paint.of('province'), PROVINCE, look)
        })
      : []),
    ...(rivers
      ? pathShapes(path(rivers), {
          'data-layer': 'rivers',
          ...strokeAttrs(water, RIVER, look)
        })
      : []),
    ...(lakes
      ? pathShapes(path(filled(lakes)), {
          'data-layer': 'lakes',
          ...strokeAttrs(water, LAKE_SHORE, look),
          fill: look.paint.of('sea')
        })
      : [])
  ];
}

const settled = new WeakMap<FeatureCollection, FeatureCollection>();

/** Without the lines around provinces in dispute, made once a file: the base map draws those, dashed and dotted. */
function settledLines(file: FeatureCollection): FeatureCollection {
  const lines = settled.get(file) ?? {
    ...file,
    features: file.features.filter(
      ({ properties }) => !isDisputedProvinceLine(text(properties, 'id'))
    )
  };
  settled.set(file, lines);
  return lines;
}

/** GeoJSON winds rings against d3's way; unturned, a filled lake is all of the earth around it. */
function filled(areas: FeatureCollection): FeatureCollection {
  return {
    ...areas,
    features: areas.features.map((area) => ({ ...area, geometry: rewound(area.geometry) }))
  };
}
