import { describe, expect, it } from 'vitest';
import { testStory } from '../tour/test-story.ts';
import { diffScene } from './diff-scene.ts';
import { sceneOf, type SceneFacts } from './scene-of.ts';

const story = testStory();
const [first = null, , third = null] = story.steps;
const FACTS: SceneFacts = {
  story,
  mapLabels: [],
  step: first,
  layers: ['tour'],
  estimate: 'range',
  selected: null,
  hovered: null,
  theme: 'light',
  language: 'en'
};
const differs = (parts: Partial<SceneFacts>): readonly string[] =>
  diffScene(sceneOf(FACTS), sceneOf({ ...FACTS, ...parts }));

describe('the difference of two scenes', () => {
  it('is nothing when the same facts made both', () => {
    expect(differs({})).toEqual([]);
  });

  it('is everything when there was none before', () => {
    const scene = sceneOf(FACTS);
    expect(diffScene(null, scene)).toHaveLength(Object.keys(scene).length - 1);
  });

  it.each([
    ['a theme', { theme: 'dark' }, ['theme']],
    ['a selection', { selected: { kind: 'stop', id: 'near' } }, ['selection']],
    ['something pointed at', { hovered: { kind: 'stop', id: 'near' } }, ['hover']],
    ['layers switched off', { layers: [] }, ['layers', 'arcs', 'stops', 'labels']],
    ['an estimate without the share layer', { estimate: 'high' }, []],
    ['a language', { language: 'fa' }, ['language']],
    ['a step that names its long leg’s length', { step: third }, ['labels']]
  ] satisfies [string, Partial<SceneFacts>, string[]][])(
    'of %s is just that',
    (_, parts, parts2) => {
      expect(differs(parts)).toEqual(parts2);
    }
  );
});
