import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import initSqlJs from 'sql.js';

/** A line row of a GeoPackage: its attributes and its parts. */
export type LineRow = {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly parts: Position[][];
};

/** Reads a layer of (multi)lines from a GeoPackage file; the geometry column must be named `geom`. */
export async function readLineLayer(file: string, layer: string): Promise<LineRow[]> {
  const sql = await initSqlJs();
  const database = new sql.Database(readFileSync(file));
  const [table] = database.exec(`select * from "${layer}"`);
  database.close();
  if (table === undefined) throw new Error(`${file}: layer ${layer} is missing or empty`);
  return table.values.map((row) => {
    const attributes = Object.fromEntries(
      table.columns.map((column, index) => [column, row[index]])
    );
    const blob = attributes.geom;
    if (!(blob instanceof Uint8Array)) {
      throw new Error(`${file}: layer ${layer} has a row without geometry`);
    }
    return { attributes, parts: readLines(blob) };
  });
}

const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const WKB_LINE = 2;
const WKB_MULTI_LINE = 5;

/** GeoPackage binary: an 8-byte header, an optional envelope, then well-known binary. */
function readLines(blob: Uint8Array): Position[][] {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  let offset = 8 + (ENVELOPE_BYTES[(view.getUint8(3) >> 1) & 7] ?? 0);
  return geometry();

  function geometry(): Position[][] {
    const isLittleEndian = view.getUint8(offset) === 1;
    const type = view.getUint32(offset + 1, isLittleEndian);
    const count = view.getUint32(offset + 5, isLittleEndian);
    offset += 9;
    if (type === WKB_MULTI_LINE) return Array.from({ length: count }, geometry).flat();
    if (type !== WKB_LINE) throw new Error(`GeoPackage: geometry type ${type} is not a line`);
    return [Array.from({ length: count }, () => position(isLittleEndian))];
  }

  function position(isLittleEndian: boolean): Position {
    const lon = view.getFloat64(offset, isLittleEndian);
    const lat = view.getFloat64(offset + 8, isLittleEndian);
    offset += 16;
    return [lon, lat];
  }
}
