import type { ShareRow } from './share-rows.ts';

export type RowOrder = 'name' | 'low' | 'high' | 'middle' | 'year';
export type Direction = 'ascending' | 'descending';

/** The rows in another order; equal ones by name, and rows without a figure always last. */
export function sortRows(
  rows: readonly ShareRow[],
  order: RowOrder,
  direction: Direction
): ShareRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = (a: ShareRow, b: ShareRow): number =>
    a.country.localeCompare(b.country, 'en') || a.area.localeCompare(b.area, 'en');
  return rows.toSorted((a, b) => {
    if (order === 'name') {
      return sign * byName(a, b);
    }
    const [left, right] = [valueOf(a, order), valueOf(b, order)];
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null) || byName(a, b);
    }
    return sign * (left - right) || byName(a, b);
  });
}

function valueOf({ low, high, year }: ShareRow, order: Exclude<RowOrder, 'name'>): number | null {
  switch (order) {
    case 'low':
      return low;
    case 'high':
      return high;
    case 'year':
      return year;
    case 'middle':
      return low === null || high === null ? high : (low + high) / 2;
  }
}
