import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Scene } from '#lib/core/scene/scene.ts';
import type { View } from '../projection.ts';
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

/** The area of a province or district by its id; `null` if its file is not there or has none. */
export function areaGeometryOf(id: string, detail: Detail): Polygon | MultiPolygon | null {
  const features = [detail.provinces, detail.districts].flatMap((file) => file?.features ?? []);
  const geometry = features.find(({ properties }) => properties?.['id'] === id)?.geometry;
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : null;
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
      ? pathShapes(path(provinceLines), {
          'data-layer': 'provinces',
          ...strokeAttrs(look.paint.of('province'), { width: 0.9 }, look)
        })
      : []),
    ...(rivers
      ? pathShapes(path(rivers), {
          'data-layer': 'rivers',
          ...strokeAttrs(water, { width: 0.9, opacity: 0.5, isRound: true }, look)
        })
      : []),
    ...(lakes
      ? pathShapes(path(lakes), {
          'data-layer': 'lakes',
          ...strokeAttrs(water, { width: 0.6, opacity: 0.5 }, look),
          fill: look.paint.of('sea')
        })
      : [])
  ];
}
