import { expect, it } from 'vitest';
import type { ShareArea, ShareFill } from '../scene/scene.ts';
import { shareLegend } from './legend.ts';

const areas = (...fills: ShareFill[]): ShareArea[] =>
  fills.map((fill, index) => ({ id: `A${index}`, fill }));
const inClass = (classIndex: number): ShareFill => ({ kind: 'class', classIndex });
const stripes: ShareFill = { kind: 'stripes', lowClassIndex: 1, highClassIndex: 2 };

it('the legend explains what is on the map and nothing else, in the order of the classes', () => {
  expect(shareLegend(areas(inClass(4), inClass(0), inClass(4)), 'light')).toEqual({
    classes: [[0], [4]],
    stripes: [],
    hasNoEstimate: false
  });
  expect(shareLegend([], 'dark')).toEqual({ classes: [], stripes: [], hasNoEstimate: false });
});

it('it explains both classes of a stripe, and each kind of stripe once', () => {
  const legend = shareLegend(areas(stripes, stripes, { kind: 'no-estimate' }), 'light');
  expect(legend).toEqual({ classes: [[1], [2]], stripes: [[1, 2]], hasNoEstimate: true });
});

it('on the stage 15–30 and 30–60 are one entry, also when only one is there', () => {
  expect(shareLegend(areas(inClass(1), inClass(3)), 'stage').classes).toEqual([[1], [2, 3]]);
});

it('on the stage a stripe of two classes that look the same is none', () => {
  const alike: ShareFill = { kind: 'stripes', lowClassIndex: 2, highClassIndex: 3 };
  expect(shareLegend(areas(alike), 'stage').stripes).toEqual([]);
  expect(shareLegend(areas(alike), 'light').stripes).toEqual([[2, 3]]);
});
