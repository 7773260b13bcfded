import { expect, it } from 'vitest';
import { arcRank, arcStyle } from '../arc/arc-style.ts';
import type { ArcState } from '../scene/scene.ts';
import { sceneOf } from '../scene/scene-of.ts';
import { freeArcs } from './free-arcs.ts';
import { testStory } from './test-story.ts';

it('a call that is selected is marked, and drawn wider than its like', () => {
  const call = { kind: 'call', isInferred: false, offsetPx: 0, from: [0, 0], to: [9, 9] } as const;
  const arcs = [
    { ...call, id: 'one' },
    { ...call, id: 'two' }
  ];
  const scene = { arcs, selected: { kind: 'call', id: 'two' }, hovered: null } as const;
  const [one, two] = freeArcs(scene);
  expect([one?.state, two?.state]).toEqual(['flown', 'marked']);
  const width = (state: ArcState): number => arcStyle({ ...call, id: 'one' }, state).line.width;
  expect(width('marked')).toBeGreaterThan(2 * width('flown'));
  expect(arcRank('call', 'marked')).toBeGreaterThan(arcRank('call', 'flown'));
});

it('on the free map every leg is there whole, and the selected one is this leg', () => {
  const scene = sceneOf({
    story: testStory(),
    mapLabels: [],
    step: null,
    layers: ['tour'],
    estimate: 'range',
    selected: { kind: 'leg', id: 'near-far' },
    hovered: null,
    theme: 'light',
    language: 'en'
  });
  expect(freeArcs(scene)).toEqual([
    { id: 'home-near', t: 1, state: 'flown' },
    { id: 'near-far', t: 1, state: 'current' }
  ]);
});
