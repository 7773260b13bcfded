import type { ShareArea, ShareFill } from '../scene/scene.ts';
import { classOf, classOfRange } from './classes.ts';
import type { EstimateId, ShareRange } from './share.ts';

/**
 * How one country is filled. Low and high are the outermost classes of all its figures, the article's among them;
 * a range that fits one class is that class, one that does not is striped in its two outermost classes, and so is
 * a range the article contradicts.
 */
export function shareFill(range: ShareRange, estimate: EstimateId): ShareFill {
  const [low, high] = outermost(range);
  switch (estimate) {
    case 'low':
      return inClass(low);
    case 'middle':
      return inClass(classOfRange(range.low, range.high) ?? classOf((range.low + range.high) / 2));
    case 'high':
      return inClass(high);
    case 'range':
      return low === high
        ? inClass(low)
        : { kind: 'stripes', lowClassIndex: low, highClassIndex: high };
  }
}

/**
 * Fill of every country that gets one: verified ranges, and a hatch for study-region countries without a figure.
 * Countries outside the region without a figure are not listed: plain land.
 */
export function shareAreas(
  ranges: readonly ShareRange[],
  studyRegion: readonly string[],
  estimate: EstimateId
): ShareArea[] {
  const verified = ranges.filter((range) => range.isVerified);
  const known = new Set(verified.map((range) => range.iso3));
  return [
    ...verified.map((range) => ({ id: range.iso3, fill: shareFill(range, estimate) })),
    ...studyRegion
      .filter((iso3) => !known.has(iso3))
      .map((id): ShareArea => ({ id, fill: { kind: 'no-estimate' } }))
  ];
}

function inClass(classIndex: number): ShareFill {
  return { kind: 'class', classIndex };
}

function outermost({ low, high, article }: ShareRange): [lowClass: number, highClass: number] {
  const classes = [...ends(low, high), ...(article ? ends(article.low, article.high) : [])];
  return [Math.min(...classes), Math.max(...classes)];
}

/** A bound on a break counts for the class its own range lies in: the 15 of "10–15 %" is still 5–15. */
function ends(low: number, high: number): readonly number[] {
  const own = classOfRange(low, high);
  return own === null ? [classOf(low), upperClass(high)] : [own];
}

/** Upper ends belong to the class below a break. */
function upperClass(percent: number): number {
  return classOfRange(Math.max(percent - 1e-9, 0), percent) ?? classOf(percent);
}
