import { readFileSync } from 'node:fs';
import type { Feature, LineString, MultiLineString } from 'geojson';
import { fetchSource } from './fetch-source.ts';
import { readTable } from './read-table.ts';
import { REGION } from './region.ts';
import { runMapshaper } from './run-mapshaper.ts';
import type { Names } from './types.ts';

/** A river of the region; rank 1 is the largest, 9 the smallest. Only well-known ones are named. */
export type River = Feature<
  LineString | MultiLineString,
  { readonly id: string; readonly rank: number } & Partial<Names>
>;

type Row = { readonly rivernum: number; readonly scalerank: number };
type NamedRiver = { readonly numbers: readonly number[]; readonly names: Names };

const INTERVAL_M = 700;

/** Natural Earth rivers at 1:10 million, clipped to the region; what runs through lakes included. */
export async function riversOf(): Promise<River[]> {
  const extensions = ['shp', 'shx', 'dbf', 'prj'];
  const paths = fetchSource('rivers');
  const input = Object.fromEntries(
    paths.map((path, index) => [`rivers.${extensions[index] ?? ''}`, readFileSync(path)])
  );
  const { west, south, east, north } = REGION;
  const output = await runMapshaper<Row>(
    [
      '-i rivers.shp encoding=utf8',
      `-clip bbox=${[west, south, east, north].join(',')}`,
      `-simplify interval=${INTERVAL_M}`,
      '-dissolve rivernum copy-fields=scalerank',
      '-o rivers.json format=geojson precision=0.001'
    ],
    input
  );
  const named = readTable<NamedRiver[]>('river-names');
  return (output['rivers.json'] ?? [])
    .filter((feature): feature is Feature<River['geometry'], Row> =>
      /LineString$/.test(feature.geometry.type)
    )
    .sort((a, b) => a.properties.rivernum - b.properties.rivernum)
    .map(({ properties: { rivernum, scalerank }, geometry }) => {
      const names = named.find(({ numbers }) => numbers.includes(rivernum))?.names;
      const properties = { id: `river-${rivernum}`, rank: scalerank, ...names };
      return { type: 'Feature', properties, geometry };
    });
}
