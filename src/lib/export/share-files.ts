import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ShareRow } from '#lib/core/share/share-rows.ts';
import type { Source } from '#lib/core/story/types.ts';
import { csv } from './csv.ts';
import { SHARE_FIELDS, shareRecord, type RecordWords, type ShareRecord } from './share-record.ts';

/** The rows as the page shows them, with what they cite. */
export interface ShownRows {
  readonly rows: readonly ShareRow[];
  readonly sources: readonly Source[];
  readonly words: RecordWords;
}

/** What the files say besides their rows. */
export interface ShareTitle {
  readonly title: string;
  /** Base, source and what to mind, in words. */
  readonly note: string;
}

export function shareCsv(shown: ShownRows): string {
  return csv(SHARE_FIELDS, recordsOf(shown));
}

export function shareJson({ title, note }: ShareTitle, shown: ShownRows): string {
  return `${JSON.stringify({ title, note, rows: recordsOf(shown) }, null, 2)}\n`;
}

/**
 * The countries of the rows as RFC 7946 GeoJSON, one feature a row. `countries` are areas with the code as
 * `id`, wound counterclockwise; a country without an area has no geometry.
 */
export function shareGeojson(shown: ShownRows, countries: FeatureCollection): string {
  const areas = new Map(countries.features.map((area) => [area.properties?.['id'], area.geometry]));
  const features = shown.rows.map((row): Feature<Geometry | null> => ({
    type: 'Feature',
    id: row.key,
    geometry: areas.get(row.iso3) ?? null,
    properties: shareRecord(row, shown.sources, shown.words)
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

function recordsOf({
  rows,
  sources,
  words
}: ShownRows): (ShareRecord & Record<string, string | number | null>)[] {
  return rows.map((row) => ({ ...shareRecord(row, sources, words) }));
}
