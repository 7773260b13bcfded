import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { booleanPointInPolygon, featureCollection, pointOnFeature } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fetchFile } from './fetch-source.ts';
import { readTable } from './read-table.ts';
import { REGION } from './region.ts';
import { runMapshaper } from './run-mapshaper.ts';
import type { Area, Names } from './types.ts';

/** A lake of the region; only some are named, and only well-known ones in every language. */
export type Lake = Area<{ readonly id: string } & Partial<Names>>;

type GeoAssets = {
  readonly topojson: { readonly world_50m: Topology<{ lakes: GeometryCollection }> };
};
type NamedLake = Feature<Polygon | MultiPolygon, { readonly name?: string }>;

/** Natural Earth lakes at 1:50 million, clipped to the region, in the order of their ids. */
export async function lakesOf(): Promise<Lake[]> {
  const { west, south, east, north } = REGION;
  const output = await runMapshaper<unknown>(
    [
      '-i lakes.json',
      `-clip bbox=${[west, south, east, north].join(',')} -explode -clean`,
      '-o clipped.json format=geojson precision=0.001'
    ],
    { 'lakes.json': readShapes() }
  );
  const named = (
    JSON.parse(readFileSync(fetchFile('lakeNames'), 'utf8')) as FeatureCollection<
      NamedLake['geometry'],
      NamedLake['properties']
    >
  ).features;
  const translations = readTable<Record<string, Omit<Names, 'en'>>>('lake-names');
  return (output['clipped.json'] ?? [])
    .filter((lake): lake is Lake => /Polygon$/.test(lake.geometry.type))
    .map((lake) => {
      const inside = pointOnFeature(lake);
      const [lon = NaN, lat = NaN] = inside.geometry.coordinates;
      const en = named.find((other) => booleanPointInPolygon(inside, other))?.properties.name;
      const names = en ? { en, ...translations[en] } : {};
      const properties = { id: `lake-${lon.toFixed(2)}-${lat.toFixed(2)}`, ...names };
      return { ...lake, properties };
    })
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}

/** The lakes are one object of a TopoJSON inside a script for browsers. */
function readShapes(): FeatureCollection {
  const scope: { module: { exports: unknown }; window: object } = {
    module: { exports: {} },
    window: {}
  };
  runInNewContext(readFileSync(fetchFile('lakes'), 'utf8'), scope);
  const { world_50m: world } = (scope.module.exports as GeoAssets).topojson;
  const { features } = feature(world, world.objects.lakes);
  if (features.length === 0) throw new Error('plotly.js: dist/plotly-geo-assets.js has no lakes');
  return featureCollection(features);
}
