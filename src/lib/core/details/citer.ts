import type { Source } from '../story/types.ts';

/** Numbers sources from 1 in the order they are first cited. */
export interface Citer {
  /** Numbers of the sources with these ids; ids without a source are left out. */
  readonly cite: (ids: readonly string[]) => readonly number[];
  /** What was cited so far, in order. */
  readonly cited: () => readonly Source[];
}

export function citer(sources: readonly Source[]): Citer {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const used = new Map<string, Source>();
  return {
    cite: (ids) =>
      ids.flatMap((id) => {
        const source = byId.get(id);
        if (source) {
          used.set(id, source);
        }
        return source ? [[...used.keys()].indexOf(id) + 1] : [];
      }),
    cited: () => [...used.values()]
  };
}
