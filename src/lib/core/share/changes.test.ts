import { expect, it } from 'vitest';
import type { ShareArea } from '../scene/scene.ts';
import { shareChanges } from './changes.ts';
import { fillName } from './fill-name.ts';

const one: ShareArea = { id: 'AAA', fill: { kind: 'class', classIndex: 1 } };
const striped: ShareArea = {
  id: 'AAA',
  fill: { kind: 'stripes', lowClassIndex: 1, highClassIndex: 2 }
};
const gap: ShareArea = { id: 'BBB', fill: { kind: 'no-estimate' } };

it('a fill has one word for each way of filling', () => {
  expect([one, striped, gap].map(({ fill }) => fillName(fill))).toEqual([
    'class-1',
    'stripes-1-2',
    'no-estimate'
  ]);
});

it('only countries whose fill differs have changed', () => {
  expect(shareChanges([one, gap], [striped, { ...gap }])).toEqual([
    { id: 'AAA', from: one.fill, to: striped.fill }
  ]);
  expect(shareChanges([one, gap], [gap, { ...one }])).toEqual([]);
  expect(shareChanges([one], [])).toEqual([]);
});
