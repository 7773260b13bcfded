import { expect, it } from 'vitest';
import type { Arc } from '../scene/scene.ts';
import { restFrame } from '../tour/rest-frame.ts';
import { arcFramesOf } from './arc-frame.ts';

const LEG: Arc = {
  id: 'leg',
  kind: 'leg',
  from: [73, 34],
  to: [60, 36],
  isInferred: false,
  offsetPx: 0
};
const CALL: Arc = { ...LEG, id: 'call', kind: 'call' };

it('gives every arc its own, whatever the order of the frame, and rest to those it does not name', () => {
  const rest = restFrame({ center: [0, 0], scale: 100, globe: 0 });
  const one = { id: 'one', t: 0.2, state: 'current' } as const;
  const two = { id: 'two', t: 0.7, state: 'flown' } as const;
  const arcs = [{ ...LEG, id: 'two' }, { ...LEG, id: 'one' }, LEG, CALL];
  expect(arcFramesOf(arcs, { ...rest, arcs: [one, two] })).toEqual([
    two,
    one,
    { id: 'leg', t: 0, state: 'next' },
    { id: 'call', t: 1, state: 'flown' }
  ]);
});
