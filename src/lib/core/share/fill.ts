import type { ShareArea, ShareFill } from '../scene/scene.ts';
import { CLASS_BREAKS, classOf, classOfRange } from './classes.ts';
import type { EstimateId, PercentRange, ShareRange } from './share.ts';

/**
 * How one country is filled. Low and high are the outermost classes of all its figures, the article's among them;
 * a range that fits one class is that class, one that does not is striped in its two outermost classes, and so is
 * a range the article contradicts. With all sources the other estimates of the same base count too.
 */
export function shareFill(
  range: ShareRange,
  estimate: EstimateId,
  others: readonly PercentRange[] = []
): ShareFill {
  const figures = [range, ...(range.article ? [range.article] : [])];
  switch (estimate) {
    case 'low':
      return inClass(outermost(figures)[0]);
    case 'middle':
      return inClass(classOfRange(range.low, range.high) ?? classOf((range.low + range.high) / 2));
    case 'high':
      return inClass(outermost(figures)[1]);
    case 'range':
      return spanning(outermost(figures));
    case 'all':
      return spanning(outermost([...figures, ...others]));
  }
}

/**
 * Fill of every country that gets one: verified ranges, and a hatch for study-region countries without a figure.
 * Countries outside the region without a figure are not listed: plain land. `othersOf` gives a country's other
 * estimates of the same base.
 */
export function shareAreas(
  ranges: readonly ShareRange[],
  studyRegion: readonly string[],
  estimate: EstimateId,
  othersOf: (iso3: string) => readonly PercentRange[] = () => []
): ShareArea[] {
  const verified = ranges.filter((range) => range.isVerified);
  const known = new Set(verified.map((range) => range.iso3));
  return [
    ...verified.map((range) => ({
      id: range.iso3,
      fill: shareFill(range, estimate, othersOf(range.iso3))
    })),
    ...studyRegion
      .filter((iso3) => !known.has(iso3))
      .map((id): ShareArea => ({ id, fill: { kind: 'no-estimate' } }))
  ];
}

function inClass(classIndex: number): ShareFill {
  return { kind: 'class', classIndex };
}

function spanning([low, high]: readonly [number, number]): ShareFill {
  return low === high
    ? inClass(low)
    : { kind: 'stripes', lowClassIndex: low, highClassIndex: high };
}

/**
 * The lowest and the highest class of some figures. A single figure on a break agrees with the class on
 * either side: "15 %" does not contradict "10–15 %".
 */
function outermost(
  figures: readonly PercentRange[]
): readonly [lowClass: number, highClass: number] {
  const classes = figures.filter((figure) => !isOnBreak(figure)).flatMap(ends);
  for (const { low } of figures.filter(isOnBreak)) {
    const above = classOf(low);
    if (!classes.includes(above) && !classes.includes(above - 1)) {
      classes.push(above);
    }
  }
  return [Math.min(...classes), Math.max(...classes)];
}

/** A bound on a break counts for the class its own range lies in: the 15 of "10–15 %" is still 5–15. */
function ends({ low, high }: PercentRange): readonly number[] {
  const own = classOfRange(low, high);
  return own === null ? [classOf(low), upperClass(high)] : [own];
}

function isOnBreak({ low, high }: PercentRange): boolean {
  return low === high && CLASS_BREAKS.some((edge) => edge === low);
}

/** Upper ends belong to the class below a break. */
function upperClass(percent: number): number {
  return classOfRange(Math.max(percent - 1e-9, 0), percent) ?? classOf(percent);
}
