import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ShareRow } from '#lib/core/share/share-rows.ts';
import type { Source } from '#lib/core/story/types.ts';
import { csv } from './csv.ts';
import { SHARE_FIELDS, shareRecord, type ShareRecord } from './share-record.ts';

/** What the files say besides their rows. */
export interface ShareTitle {
  readonly title: string;
  /** Base, source and what to mind, in words. */
  readonly note: string;
}

export function shareCsv(rows: readonly ShareRow[], sources: readonly Source[]): string {
  return csv(SHARE_FIELDS, recordsOf(rows, sources));
}

export function shareJson(
  { title, note }: ShareTitle,
  rows: readonly ShareRow[],
  sources: readonly Source[]
): string {
  return `${JSON.stringify({ title, note, rows: recordsOf(rows, sources) }, null, 2)}\n`;
}

/**
 * The countries of the rows as RFC 7946 GeoJSON, one feature a row. `countries` are areas with the code as
 * `id`, wound counterclockwise; a country without an area has no geometry.
 */
export function shareGeojson(
  rows: readonly ShareRow[],
  sources: readonly Source[],
  countries: FeatureCollection
): string {
  const areas = new Map(countries.features.map((area) => [area.properties?.['id'], area.geometry]));
  const features = rows.map((row): Feature<Geometry | null> => {
    const geometry = areas.get(row.iso3) ?? null;
    return { type: 'Feature', id: row.key, geometry, properties: shareRecord(row, sources) };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

function recordsOf(
  rows: readonly ShareRow[],
  sources: readonly Source[]
): (ShareRecord & Record<string, string | number | null>)[] {
  return rows.map((row) => ({ ...shareRecord(row, sources) }));
}
