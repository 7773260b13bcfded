import type { Checked, Report } from './check-items.ts';

/** Names the kind of thing an id stands for in messages: "source", "place", "leg". */
export interface Known {
  readonly kind: string;
  readonly ids: ReadonlySet<string>;
}

export function known(kind: string, items: readonly { readonly id: string }[]): Known {
  return { kind, ids: new Set(items.map((item) => item.id)) };
}

/** True when an id exists; otherwise reported at its path. */
export function isKnown(
  file: string,
  path: string,
  id: string,
  { kind, ids }: Known,
  report: Report
): boolean {
  if (!ids.has(id)) {
    report({ file, path, message: `names ${kind} "${id}", which does not exist` });
  }
  return ids.has(id);
}

/** The ids of a list that exist; the others are reported and left out. */
export function knownIds(
  file: string,
  path: string,
  ids: readonly string[],
  among: Known,
  report: Report
): string[] {
  return ids.filter((id, index) => isKnown(file, `${path}[${index}]`, id, among, report));
}

/** Items with only the sources that exist; an item left without any is left out. */
export function sourced<Item extends { readonly sourceIds: readonly string[] }>(
  file: string,
  checked: readonly Checked<Item>[],
  sources: Known,
  report: Report
): Checked<Item>[] {
  return checked.flatMap(({ item, path }) => {
    const sourceIds = knownIds(file, `${path}.sourceIds`, item.sourceIds, sources, report);
    return sourceIds.length > 0 ? [{ item: { ...item, sourceIds }, path }] : [];
  });
}
