import { difference, featureCollection, intersect, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { fetchFile } from './fetch-source.ts';
import { readLineLayer, type LineRow } from './geo-package.ts';
import { joinLines } from './join-lines.ts';
import { readTable } from './read-table.ts';
import type { UnitId } from './types.ts';

type Cut = {
  readonly unit: UnitId;
  /** ISO 3166-2 codes, as Natural Earth writes them, of the provinces this unit is cut from. */
  readonly cutFrom: readonly string[];
  /** A claim line that forms one side of the knife; the n-th by number of points. */
  readonly claim?: {
    readonly holder: string;
    readonly name: string;
    readonly rank: number;
    readonly startsAt: 'north' | 'west';
    readonly extendDeg: number;
  };
  readonly before: readonly Position[];
  readonly after: readonly Position[];
};
type Shape = Feature<Polygon | MultiPolygon>;

/** Gives the parts of a province by the unit they belong to; `''` is what no unit takes. */
export type Cutter = (isoCode: string, shape: Shape) => Map<UnitId, Polygon | MultiPolygon>;

/** Reads Natural Earth's claim lines and tables/claim-cuts.json and gives a cutter for provinces. */
export async function claimCutter(): Promise<Cutter> {
  const rows = await readLineLayer(fetchFile('claimLines'), 'disputed_borders');
  const knives = readTable<Cut[]>('claim-cuts').map((cut) => ({
    ...cut,
    knife: knifeOf(cut, rows)
  }));

  return (isoCode, shape) => {
    const parts = new Map<UnitId, Polygon | MultiPolygon>();
    let rest: Shape | null = shape;
    for (const { unit, cutFrom, knife } of knives) {
      if (!rest || !cutFrom.includes(isoCode)) continue;
      const inside = intersect(featureCollection([rest, knife]));
      if (!inside) continue;
      parts.set(unit, inside.geometry);
      rest = difference(featureCollection([rest, knife]));
    }
    if (rest) parts.set('', rest.geometry);
    return parts;
  };
}

/** The Lebanese claim on the Shebaa farms, as lines. */
export async function shebaaClaim(): Promise<Position[][]> {
  const rows = await readLineLayer(fetchFile('claimLines'), 'disputed_borders');
  const parts = rows
    .filter(({ attributes }) => attributes.name === 'Lebanese claim')
    .flatMap((row) => row.parts);
  if (parts.length === 0) throw new Error('qgis-common: no "Lebanese claim" in disputed_borders');
  return joinLines(parts);
}

function knifeOf(cut: Cut, rows: readonly LineRow[]): Shape {
  const edge = cut.claim ? claimEdge(cut.unit, cut.claim, rows) : [];
  const ring = [...cut.before, ...edge, ...cut.after];
  const [start] = ring;
  if (!start) throw new Error(`tables/claim-cuts.json: ${cut.unit} has no knife`);
  return polygon([[...ring, start]]);
}

function claimEdge(
  unit: UnitId,
  claim: NonNullable<Cut['claim']>,
  rows: readonly LineRow[]
): Position[] {
  const parts = rows
    .filter(
      ({ attributes }) => attributes.adm0_a3_l === claim.holder && attributes.name === claim.name
    )
    .flatMap((row) => row.parts);
  const line = joinLines(parts).sort((a, b) => b.length - a.length)[claim.rank];
  const first = line?.[0];
  const last = line?.at(-1);
  if (!line || !first || !last) {
    throw new Error(
      `qgis-common: no ${claim.name} number ${claim.rank} for ${unit} in disputed_borders`
    );
  }
  const axis = claim.startsAt === 'north' ? 1 : 0;
  const isForward =
    claim.startsAt === 'north'
      ? Number(first[axis]) > Number(last[axis])
      : Number(first[axis]) < Number(last[axis]);
  return extend(isForward ? line : line.toReversed(), claim.extendDeg);
}

/** Lengthens both ends straight on, so that the knife cuts through the province's outline. */
function extend(line: Position[], degrees: number): Position[] {
  if (degrees === 0) return line;
  const beyond = (inner?: Position, end?: Position): Position => {
    const [x1 = 0, y1 = 0] = inner ?? [];
    const [x2 = 0, y2 = 0] = end ?? [];
    const length = Math.hypot(x2 - x1, y2 - y1);
    return [x2 + ((x2 - x1) / length) * degrees, y2 + ((y2 - y1) / length) * degrees];
  };
  return [beyond(line[1], line[0]), ...line, beyond(line.at(-2), line.at(-1))];
}
