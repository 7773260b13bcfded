// From the figures of every visit to one line a measure.

import { goalText, verdictOf, type Verdict } from './goals.ts';
import type { Measure, PageId } from './measures.ts';
import { median } from './median.ts';

/** Figures of one visit, by name. */
export type Figures = Readonly<Record<string, number>>;

/** Of every page one entry a round, in the order of the rounds. */
export type Samples = ReadonlyMap<PageId, readonly Figures[]>;

export interface Result {
  readonly label: string;
  readonly unit: string;
  /** Median of the rounds. */
  readonly ours: number;
  /** Of the page beside it; `null` where there is none. */
  readonly beside: number | null;
  /** Median of the rounds' own ratios, which share the round's noise; `null` where there is none. */
  readonly ratio: number | null;
  readonly goal: string | null;
  readonly verdict: Verdict | null;
}

/** Measures whose page was not visited are left out. */
export function resultsOf(measures: readonly Measure[], samples: Samples): Result[] {
  return measures
    .filter(({ page }) => samples.has(page))
    .map((measure) => {
      const { label, unit, page, figure, beside, besideFigure = figure, goal } = measure;
      const ours = column(samples, page, figure);
      const others = beside && samples.has(beside) ? column(samples, beside, besideFigure) : null;
      const ratios = others?.map((other, round) => (ours[round] ?? NaN) / other);
      const [value, ratio] = [median(ours), ratios ? median(ratios) : null];
      return {
        label,
        unit,
        ours: value,
        beside: others ? median(others) : null,
        ratio,
        goal: goal ? goalText(goal, unit) : null,
        verdict: goal ? verdictOf(goal, value, ratio ?? NaN) : null
      };
    });
}

function column(samples: Samples, page: PageId, figure: string): number[] {
  return (samples.get(page) ?? []).map((figures) => figures[figure] ?? NaN);
}
