import { expect, it } from 'vitest';
import { arcStyle } from '../arc/arc-style.ts';
import type { LayerId } from '../story/layers.ts';
import type { Flow, Story } from '../story/types.ts';
import { testStory } from '../tour/test-story.ts';
import { arcsOf } from './arcs-of.ts';
import type { Arc } from './scene.ts';

const story: Story = { ...testStory(), flows: [flow('sure', true), flow('unsure', false)] };

function flow(id: string, isVerified: boolean): Flow {
  return {
    id,
    name: id,
    unit: '',
    fromPlaceId: 'near',
    toPlaceId: 'home',
    from: [59.6, 36.3],
    to: [73, 33.7],
    articleSays: '',
    othersSay: '',
    confidence: 'low',
    evidence: 'one site',
    isInArticle: true,
    isVerified,
    sourceIds: []
  };
}

function flows(layers: readonly LayerId[], withUnverified = false): readonly Arc[] {
  const arcs = arcsOf(story, null, (layer) => layers.includes(layer), null, withUnverified);
  return arcs.filter(({ kind }) => kind === 'flow');
}

it('flows are off with their layer, whatever is asked for', () => {
  expect(flows(['tour', 'calls'])).toEqual([]);
  expect(flows(['tour', 'calls'], true)).toEqual([]);
});

it('of the flows only the verified are drawn unless the others are asked for', () => {
  expect(flows(['flows']).map(({ id }) => id)).toEqual(['sure']);
  expect(flows(['flows'], true).map(({ id }) => id)).toEqual(['sure', 'unsure']);
});

it('every flow is dashed in every state, one that is not verified with more gap than line', () => {
  const [sure, unsure] = flows(['flows'], true);
  if (!sure || !unsure) throw new Error('a flow is missing');
  expect([sure, unsure].every(({ isInferred }) => isInferred)).toBe(true);
  for (const state of ['flown', 'marked'] as const) {
    const gapShare = (arc: Arc): number => {
      const [on = 0, off = 0] = arcStyle(arc, state).line.dash ?? [];
      return off / (on + off);
    };
    expect(gapShare(sure)).toBeGreaterThan(0);
    expect(gapShare(sure)).toBeLessThan(0.5);
    expect(gapShare(unsure)).toBeGreaterThan(0.6);
  }
});
