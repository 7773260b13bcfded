import { readTable } from './read-table.ts';
import type { Names, UnitId } from './types.ts';

/** An area that is drawn apart from every country, because whose it is is contested. */
export type DisputedUnit = {
  readonly id: UnitId;
  /** Who governs it: an ISO 3166-1 alpha-3 code, or its own id if it governs itself. */
  readonly admin: string;
  readonly claims: readonly string[];
  /** Natural Earth provinces that make it up; empty if it is cut by a claim line. */
  readonly iso: readonly string[];
  readonly a3: readonly string[];
  readonly names: Names;
};

/** What divides two units. `international` is any border that the table does not list. */
export type LineKind =
  'international' | 'loc' | 'lac' | 'ceasefire' | 'internal' | 'disputed' | 'claim';

export const DISPUTED_UNITS = readTable<readonly DisputedUnit[]>('disputed-units');

const KINDS =
  readTable<readonly { kind: LineKind; between: readonly [UnitId, UnitId] }[]>('line-kinds');

/** The kind of line between two units, in either order. */
export function lineKind(a: UnitId, b: UnitId): LineKind {
  const row = KINDS.find(({ between: [c, d] }) => (a === c && b === d) || (a === d && b === c));
  return row?.kind ?? 'international';
}
