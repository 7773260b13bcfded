import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { areaIdsOf } from '#lib/core/geo/disputed.ts';
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
 * The rows as RFC 7946 GeoJSON, one feature a row. `files` have the areas, countries by code or by their parts, and those below
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
    geometry: joined(areasOf(row).flatMap((id) => areas.get(id) ?? [])),
    properties: shareRecord(row, shown.sources, shown.words)
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** The areas that a row's figure is of, or that have none; empty where a figure may not be drawn. */
function areasOf({ area, areaId, iso3, display }: ShareRow): readonly string[] {
  if (area === '') return areaIdsOf(iso3);
  return display === 'listed' ? [] : [areaId];
}

/** Several areas as one: the map may know a country by its parts only. */
function joined(parts: readonly Geometry[]): Geometry | null {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? null;
  const coordinates = parts.flatMap((part) =>
    part.type === 'Polygon'
      ? [part.coordinates]
      : part.type === 'MultiPolygon'
        ? part.coordinates
        : []
  );
  return { type: 'MultiPolygon', coordinates };
}

function recordsOf({
  rows,
  sources,
  words
}: ShownRows): (ShareRecord & Record<string, string | number | null>)[] {
  return rows.map((row) => ({ ...shareRecord(row, sources, words) }));
}
