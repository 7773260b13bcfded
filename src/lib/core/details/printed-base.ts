import type { FigureBase } from './details-view.ts';

const BASES: Readonly<Record<string, FigureBase>> = {
  shareOfMuslims: 'muslims',
  shareOfTotal: 'all-people',
  shareOfCitizens: 'citizens',
  shareOfRegisteredVoters: 'registered-voters'
};

/** Splits a base as the facts print it, "shareOfTotal (self-identified)", into base and remark. */
export function printedBase(printed: string): { readonly base: FigureBase; readonly note: string } {
  const [, word = '', note = ''] = /^(\w+)(?:\s*\((.*)\))?$/.exec(printed) ?? [];
  return { base: BASES[word] ?? 'none', note };
}
