import type { FilterSpecification, StyleSpecification } from 'maplibre-gl';
import { PALETTES } from '#lib/core/theme/palette.ts';

const { sea, land, landStudy, border, tour, ink } = PALETTES.light;

/** The story's base map and tour as anyone would write them: a file a source, plain layers. */
export const style: StyleSpecification = {
  version: 8,
  sources: {
    countries: source('countries'),
    borders: source('borders'),
    disputed: source('disputed'),
    places: source('places'),
    tour: source('tour')
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': land } },
    {
      id: 'study',
      type: 'fill',
      source: 'countries',
      filter: ['==', ['get', 'id'], 'PAK'],
      paint: { 'fill-color': landStudy }
    },
    {
      id: 'areas',
      type: 'fill',
      source: 'disputed',
      filter: isGeometry('Polygon'),
      paint: { 'fill-color': land }
    },
    {
      id: 'coast',
      type: 'line',
      source: 'countries',
      paint: { 'line-color': border, 'line-width': 0.6 }
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': border, 'line-width': 1 }
    },
    {
      id: 'disputed',
      type: 'line',
      source: 'disputed',
      filter: isGeometry('LineString'),
      paint: { 'line-color': border, 'line-width': 1, 'line-dasharray': [4, 3] }
    },
    {
      id: 'arcs',
      type: 'line',
      source: 'tour',
      filter: isGeometry('LineString'),
      paint: { 'line-color': tour, 'line-width': 3 }
    },
    {
      id: 'places',
      type: 'circle',
      source: 'places',
      paint: { 'circle-color': ink, 'circle-radius': 3 }
    }
  ]
};

function source(name: string): { type: 'geojson'; data: string } {
  // Absolute, since a worker fetches it.
  return { type: 'geojson', data: new URL(`../geo/${name}.geojson`, document.baseURI).href };
}

function isGeometry(type: 'Polygon' | 'LineString'): FilterSpecification {
  return ['==', ['geometry-type'], type];
}
