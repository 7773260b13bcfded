import type { ShareArea, ShareFill } from '../scene/scene.ts';
import { CLASS_BREAKS, classOf, classOfRange } from './classes.ts';
import type { EstimateId, PercentRange, ShareRange } from './share.ts';

/**
 * How one country is filled. Low, middle and high are single figures; a range that fits one class is that class,
 * one that does not is striped in its two outermost classes, and so is a range the article contradicts.
 * With all sources the other estimates of the same base count too.
 */
export function shareFill(
  range: ShareRange,
  estimate: EstimateId,
  others: readonly PercentRange[] = []
): ShareFill {
  switch (estimate) {
    case 'low':
      return single(range.low, range);
    case 'middle':
      return single((range.low + range.high) / 2, range);
    case 'high':
      // The highest figure there is: for Pakistan the article's, one class above Pew's.
      return range.article && range.article.high > range.high
        ? single(range.article.high, range.article)
        : single(range.high, range);
    case 'range':
      return wholeRange([range, ...articleOf(range)]);
    case 'all':
      return wholeRange([range, ...articleOf(range), ...others]);
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

/** A bound on a break counts for the class its own range lies in: the 15 of "10–15 %" is still 5–15. */
function single(percent: number, range: PercentRange): ShareFill {
  const own = classOfRange(range.low, range.high);
  return { kind: 'class', classIndex: own ?? classOf(percent) };
}

function articleOf({ article }: ShareRange): readonly PercentRange[] {
  return article ? [article] : [];
}

/**
 * One class if all ranges lie in it, else stripes of the outermost two. A single figure on a break agrees
 * with the class on either side: "15 %" does not contradict "10–15 %".
 */
function wholeRange(ranges: readonly PercentRange[]): ShareFill {
  const classes = ranges.filter((range) => !isOnBreak(range)).flatMap(classesOf);
  for (const range of ranges.filter(isOnBreak)) {
    const above = classOf(range.low);
    if (!classes.includes(above) && !classes.includes(above - 1)) {
      classes.push(above);
    }
  }
  const [lowClassIndex, highClassIndex] = [Math.min(...classes), Math.max(...classes)];
  return lowClassIndex === highClassIndex
    ? { kind: 'class', classIndex: lowClassIndex }
    : { kind: 'stripes', lowClassIndex, highClassIndex };
}

function classesOf({ low, high }: PercentRange): number[] {
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
