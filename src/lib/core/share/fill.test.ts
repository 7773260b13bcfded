import { describe, expect, it } from 'vitest';
import { fillName } from './fill-name.ts';
import { shareAreas, shareFill } from './fill.ts';
import type { EstimateId, ShareRange } from './share.ts';

const ESTIMATES: readonly EstimateId[] = ['low', 'middle', 'high', 'range'];

function range(low: number, high: number, parts: Partial<ShareRange> = {}): ShareRange {
  return {
    iso3: 'AAA',
    name: 'A',
    low,
    high,
    qualifier: '',
    year: 2009,
    isVerified: true,
    sourceIds: [],
    article: null,
    ...parts
  };
}
const fills = (figure: ShareRange): string[] =>
  ESTIMATES.map((estimate) => fillName(shareFill(figure, estimate)));

describe('a country’s fill', () => {
  it('is one class, whatever is shown, where the range fits one', () => {
    expect(fills(range(10, 15))).toEqual(['class-1', 'class-1', 'class-1', 'class-1']);
    expect(fills(range(65, 75))).toEqual(['class-4', 'class-4', 'class-4', 'class-4']);
  });

  it('is striped in its outermost classes where the range fits none', () => {
    expect(fills(range(10, 40))).toEqual(['class-1', 'class-2', 'class-3', 'stripes-1-3']);
  });

  it('counts an upper end on a break to the class below it, shown alone or in stripes', () => {
    expect(fills(range(10, 30))).toEqual(['class-1', 'class-2', 'class-2', 'stripes-1-2']);
  });

  it('is striped where the article says another class than the range', () => {
    const pakistan = range(10, 15, { article: { low: 20, high: 21, note: '' } });
    expect(fills(pakistan)).toEqual(['class-1', 'class-1', 'class-2', 'stripes-1-2']);
  });

  it('is not striped where the article agrees', () => {
    const agreed = range(10, 15, { article: { low: 12, high: 13, note: '' } });
    expect(fills(agreed)).toEqual(['class-1', 'class-1', 'class-1', 'class-1']);
  });

  it('keeps an article that gives less than the range in sight', () => {
    const less = range(20, 25, { article: { low: 10, high: 12, note: '' } });
    expect(fillName(shareFill(less, 'range'))).toBe('stripes-1-2');
    expect(fillName(shareFill(less, 'low'))).toBe('class-1');
  });
});

describe('the share map', () => {
  const ranges = [range(10, 15), range(1, 2, { iso3: 'BBB', isVerified: false })];

  it('shows no figure that was not verified, and hatches the study region’s gaps only', () => {
    const areas = shareAreas(ranges, ['AAA', 'BBB', 'CCC'], 'range');
    expect(areas.map(({ id, fill }) => `${id} ${fillName(fill)}`)).toEqual([
      'AAA class-1',
      'BBB no-estimate',
      'CCC no-estimate'
    ]);
    expect(shareAreas(ranges, [], 'range').map(({ id }) => id)).toEqual(['AAA']);
  });
});
