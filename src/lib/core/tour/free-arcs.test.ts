import { expect, it } from 'vitest';
import { sceneOf } from '../scene/scene-of.ts';
import { freeArcs } from './free-arcs.ts';
import { testStory } from './test-story.ts';

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
