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
 * The rows as RFC 7946 GeoJSON, one feature a row. `files` have the areas, countries by code and those below
 * country level by the map's id, wound counterclockwise. What the map only lists has no geometry here either.
 */
export function shareGeojson(shown: ShownRows, files: readonly FeatureCollection[]): string {
  const areas = new Map(
    files
      .flatMap(({ features }) => features)
      .map((area) => [area.properties?.['id'], area.geometry])
  );
  const features = shown.rows.map((row): Feature<Geometry | null> => ({
    type: 'Feature',
    id: row.key,
    geometry: areas.get(areaOf(row)) ?? null,
    properties: shareRecord(row, shown.sources, shown.words)
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** The area that a row's figure is of, or that has none; empty where a figure may not be drawn. */
function areaOf({ area, areaId, iso3, display }: ShareRow): string {
  if (area === '') return iso3;
  return display === 'listed' ? '' : areaId;
}

function recordsOf({
  rows,
  sources,
  words
}: ShownRows): (ShareRecord & Record<string, string | number | null>)[] {
  return rows.map((row) => ({ ...shareRecord(row, sources, words) }));
}
